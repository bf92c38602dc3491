import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { nodeId } from '../../src/identity/nodeId.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';
import { testCases } from './cases.js';

const database = testDatabase();

beforeAll(async () => {
  await applySchema(database());
  await importFile(database(), join(packageRoot, 'lists', 'medical-llms.md'));
});

describe('a question makes one statement for each root field, and gets its answer', () =>
  testCases(new URL('cases/', import.meta.url), database));

describe('ids', () => {
  test('nodes come in the order asked, null for a miss, whatever their kind', async () => {
    const ids = [nodeId('AUTHOR', 'none'), ...(await someIds()), 'x', (await someIds())[0]!];
    const { answer } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      { ids },
      database(),
    );
    const nodes = answer.data?.['nodes'] as ({ id: string; __typename: string } | null)[];
    expect(nodes.map((node) => node?.id ?? null)).toEqual([
      null,
      ...(await someIds()),
      null,
      (await someIds())[0],
    ]);
    expect(nodes.map((node) => node?.__typename)).toEqual([
      undefined,
      'Paper',
      'Author',
      'Category',
      'Repository',
      'Venue',
      'List',
      undefined,
      'Paper',
    ]);
  });
});

describe('an old id answers with the paper that it became', () => {
  const old = 'P-old';
  const query = `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } paper(id: $id) { id } }`;
  const idsFound = async (): Promise<unknown> => {
    const { answer } = await ask(query, { ids: ['none', old, 'P-2'], id: old }, database());
    const found = answer.data as {
      nodes: ({ id: string } | null)[];
      node: { id: string };
      paper: { id: string };
    };
    return [found.nodes.map((node) => node?.id ?? null), found.node.id, found.paper.id];
  };
  const write = (text: string): Promise<unknown> =>
    database().write((run) => run({ text, parameters: { old } }));

  beforeAll(() =>
    write(`MERGE (alias:PaperAlias {id: $old})
      FOREACH (id IN ['P-3', 'P-2'] |
        MERGE (paper:Paper {id: id, title: id, etAl: false})
        MERGE (paper)-[:ALSO_KNOWN_AS {by: 'TITLE', value: id}]->(alias))`),
  );
  afterAll(() => write(`MATCH (n) WHERE n.id IN [$old, 'P-2', 'P-3'] DETACH DELETE n`));

  test('with the smallest id where it became several', async () => {
    expect(await idsFound()).toEqual([[null, 'P-2', 'P-2'], 'P-2', 'P-2']);
  });

  test('but a paper that has it for its own comes first', async () => {
    await write(`CREATE (:Paper {id: $old, title: 'Itself', etAl: false})`);
    expect(await idsFound()).toEqual([[null, old, 'P-2'], old, old]);
  });
});

async function someIds(): Promise<string[]> {
  const one = (field: string): string => `${field}: ${field}(first: 1) { id }`;
  const fields = ['papers', 'authors', 'categories', 'repositories', 'venues', 'lists'];
  const { answer } = await ask(`{ ${fields.map(one).join(' ')} }`, {}, database());
  return fields.map((field) => (answer.data?.[field] as { id: string }[])[0]!.id);
}
