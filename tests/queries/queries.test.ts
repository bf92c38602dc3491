import { Kind, parse } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { nodeId } from '../../src/identity/nodeId.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { packageRoot } from '../../src/packageRoot.js';
import { readExamples } from '../../src/server/examples.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';

/** Each case is a question, the statements it makes and the answer it gets about the bundled list. */
const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));
const examples = await readExamples();

const database = testDatabase();

beforeAll(async () => {
  await applySchema(database());
  await importFile(database(), join(packageRoot, 'lists', 'medical-llms.md'));
});

describe('a question makes one statement for each root field, and gets its answer', () => {
  test.each(cases)('%s', async (name) => {
    const source = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    const { statements, answer } = await ask(source, variablesOf(name), database());
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(rootFieldsIn(source));
    await expect(statements.map(shown).join('\n')).toMatchFileSnapshot(`cases/${name}.cypher`);
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`cases/${name}.json`);
  });
});

describe('every example answers', () => {
  test.each(examples)('$name: $description', async ({ query }) => {
    const { answer } = await ask(query, {}, database());
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data ?? {}).every((value) => value !== null && !isEmptyList(value))).toBe(
      true,
    );
  });

  test('there are at least eight, each with a sentence', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(examples.every(({ description }) => description.length > 20)).toBe(true);
  });
});

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

function variablesOf(name: string): Record<string, unknown> {
  const file = new URL(`${name}.variables.json`, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

function rootFieldsIn(source: string): number {
  const operation = parse(source).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operation?.selectionSet.selections.length ?? 0;
}

function shown({ text, parameters }: Statement): string {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `// $${name} = ${JSON.stringify(plain(value))}`,
  );
  return [text, ...lines, ''].join('\n');
}

/** Integers of the driver as numbers. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' && 'toNumber' in value
    ? (value as { toNumber(): number }).toNumber()
    : value;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
