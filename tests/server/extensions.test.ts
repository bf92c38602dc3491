import { beforeAll, describe, expect, it } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { testDatabase } from '../database.js';
import { ask, type Answer } from './client.js';
import { serve } from './serve.js';

const database = testDatabase();
let url: string;
let silent: string;

beforeAll(async () => {
  await database().write((run) =>
    run({
      text: `UNWIND $titles AS title CREATE (:Paper {id: title, title: title, newest: title, etAl: false})`,
      parameters: { titles: ['A', 'B', 'C'] },
    }),
  );
  const schema = await buildLithographSchema();
  ({ url } = await serve({ schema, showCypher: true }));
  ({ url: silent } = await serve({ schema }));
});

/** Asks for the statements too, as far as they are shown. */
function askShown(to: string, query: string, variables = {}, value = 'true'): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-lithograph-cypher': value };
  return ask(to, query, variables, { headers });
}

describe('extensions.cost', () => {
  it('tells what an answer may have touched and how much is allowed', async () => {
    const { body } = await ask(url, '{ papers(first: 2) { title authors(first: 5) { name } } paperCount }');
    // Two papers with five authors each, and a count.
    expect(body.extensions).toEqual({ cost: { nodes: 13, limit: 500_000 } });
  });

  it('follows the variables', async () => {
    const query = 'query ($n: Int) { papers(first: $n) { title } }';
    const costs = [];
    for (const n of [2, 3, 2]) costs.push((await ask(url, query, { n })).body.extensions!['cost']);
    expect(costs).toEqual([2, 3, 2].map((nodes) => ({ nodes, limit: 500_000 })));
  });

  it('tells it of a query that is refused for it', async () => {
    const { body } = await ask(
      url,
      '{ papers(first: 100) { authors(first: 100) { papers(first: 100) { id } } } }',
    );
    expect(body.errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(body.extensions).toEqual({ cost: { nodes: 1_010_100, limit: 500_000 } });
  });

  it('counts what is computed of a graph once, and says how large a graph would fit', async () => {
    const graph = (limit: number, all: string): string =>
      `{ coauthorshipGraph(limit: ${limit}) { nodes { id } edges { weight } communities { modularity } ${all} } }`;
    const central =
      'one: centrality(first: 50) { ranking { id } } other: centrality(first: 50) { ranking { id } }';
    expect((await ask(url, graph(2_000, central))).body.errors).toBeUndefined();
    const names = 'nodes { node { id ... on Author { papers(first: 100) { id authors { id } } } } }';
    const { body } = await ask(url, graph(2_000, names));
    const { message } = body.errors![0]!;
    const [, fits] = /Ask for fewer with limit: coauthorshipGraph\(limit: (\d+)\) would fit/.exec(message)!;
    const { nodes } = (await ask(url, graph(Number(fits), names))).body.extensions!['cost'] as {
      nodes: number;
    };
    expect(nodes).toBeLessThanOrEqual(500_000);
    expect(nodes).toBeGreaterThan(490_000);
  });

  it('tells it of a query that fails', async () => {
    const { body } = await ask(url, '{ papers(first: 3, where: { title: { eq: null } }) { id } }');
    expect(body.errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.extensions).toEqual({ cost: { nodes: 3, limit: 500_000 } });
  });
});

describe('extensions.cypher', () => {
  const query =
    'query ($title: String! = "A") { some: papers(where: { title: { in: ["B", $title] } }) { title } paperCount }';

  it('shows each statement with its parameters, times and rows', async () => {
    const { body } = await askShown(url, query, { title: 'C' });
    expect(body.data).toEqual({ some: [{ title: 'B' }, { title: 'C' }], paperCount: 3 });
    const shown = body.extensions!['cypher'] as { field: string; text: string }[];
    const milliseconds = expect.any(Number) as number;
    const took = { availableAfter: milliseconds, consumedAfter: milliseconds };
    expect(shown.sort((a, b) => a.field.localeCompare(b.field))).toEqual([
      {
        field: 'paperCount',
        text: expect.stringContaining('MATCH') as string,
        parameters: {},
        rows: 1,
        ...took,
      },
      {
        field: 'some',
        text: expect.stringContaining('LIMIT $') as string,
        // A whole number, though the driver sends an object of its own.
        parameters: expect.objectContaining({ p0: ['B', 'C'] }) as object,
        rows: 2,
        ...took,
      },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/"(low|high)":/);
  });

  it.each(['false', '', 'no'])('is not told when asked for with "%s"', async (value) =>
    expect((await askShown(url, query, {}, value)).body.extensions).not.toHaveProperty('cypher'),
  );

  it('is not told unasked, nor where it is not allowed', async () => {
    expect((await ask(url, query)).body.extensions).not.toHaveProperty('cypher');
    expect((await askShown(silent, query)).body.extensions).not.toHaveProperty('cypher');
  });

  it('shows none of a query that is refused', async () => {
    const { body } = await askShown(url, '{ papers(first: 1000000) { id } }');
    expect(body.extensions!['cypher']).toEqual([]);
  });
});
