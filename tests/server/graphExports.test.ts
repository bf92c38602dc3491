import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { testDatabase } from '../database.js';
import { documentOf, importDocument } from '../ingest/documents.js';
import { preparing, Readers } from '../readers/python.js';
import { ask } from './client.js';
import { serve } from './serve.js';

// A machine that is busy takes long over the first plan of each statement.
vi.setConfig({ testTimeout: 120_000 });

const database = testDatabase();
let url: string;
let readers: Readers;
beforeAll(async () => {
  readers = await Readers.start();
  ({ url } = await serve({ schema: await buildLithographSchema() }));
  const entries = [
    {
      title: 'First "Paper"',
      date: '2020',
      by: ['Ann Lee', 'Bob Ray'],
      arxiv: '2001.00001',
      section: ['Topic'],
    },
    {
      title: 'Second',
      date: '2022',
      by: ['Ann Lee', 'Bob Ray', 'Cy Day'],
      arxiv: '2201.00001',
      section: ['Topic'],
    },
    { title: 'Third', date: '2023', by: ['Cy Day', 'Di Eng'], section: ['Other'] },
    { title: 'Alone', by: ['Ed Fox'], section: ['Other'] },
  ];
  await importDocument(database(), documentOf('One', entries), { source: 'one.md', sha256: '1' });
  await database().write((run) =>
    run({
      text: "MATCH (a:Paper {title: 'Second'}), (b:Paper {title: 'First \"Paper\"'}) CREATE (a)-[:CITES]->(b)",
      parameters: {},
    }),
  );
}, preparing);
afterAll(() => readers.stop());

interface ReadGraph {
  directed: boolean;
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
}

function get(path: string): Promise<Response> {
  return fetch(`${url}/export/${path}`);
}

async function read(question: string): Promise<ReadGraph> {
  const response = await get(`graph.gexf?${question}`);
  expect(response.status, question).toBe(200);
  return readers.read<ReadGraph>('gexf', await response.text());
}

const where = (filter: object): string => `where=${encodeURIComponent(JSON.stringify(filter))}`;

describe('a graph', () => {
  it('of co-authorship is the one of the API', async () => {
    const { body } = await ask(
      url,
      '{ coauthorshipGraph { nodes { id label weight community } edges { id source target weight } } }',
    );
    const graph = body.data!['coauthorshipGraph'] as Record<'nodes' | 'edges', Record<string, unknown>[]>;
    const { directed, nodes, edges } = await read('');
    expect(directed).toBe(false);
    expect(nodes.map(({ id, label, community }) => ({ id, label, community }))).toEqual(
      graph.nodes.map(({ id, label, community }) => ({ id, label, community })),
    );
    // networkx has them in another order.
    const weights = (some: typeof edges): string[] =>
      some.map(({ id, weight }) => `${id as string} ${weight as number}`).sort();
    expect(weights(edges)).toEqual(weights(graph.edges));
    expect(nodes.every(({ viz }) => 'position' in (viz as object))).toBe(true);
    expect(nodes.find(({ label }) => label === 'Ann Lee')).toMatchObject({
      start: '2020-01-01',
      end: '2022-12-31',
    });
  });

  it('takes the same where', async () => {
    const { nodes } = await read(where({ year: { gte: 2023 } }));
    expect(nodes.map(({ label }) => label).sort()).toEqual(['Cy Day', 'Di Eng']);
  });

  it('of a neighborhood has its node in the middle', async () => {
    const { body } = await ask(url, '{ author(name: "Cy Day") { id } }');
    const { id } = body.data!['author'] as { id: string };
    const { nodes, edges, directed } = await read(`of=neighborhood&id=${id}&depth=2&kinds=paper,author`);
    expect(nodes[0]).toMatchObject({ id, label: 'Cy Day' });
    expect(nodes.map(({ label }) => label).sort()).toEqual([
      ...['Ann Lee', 'Bob Ray', 'Cy Day', 'Di Eng'],
      ...['First "Paper"', 'Second', 'Third'],
    ]);
    expect(directed).toBe(true);
    expect(edges.some(({ source }) => source === id)).toBe(true);
  });

  it('of two kinds has papers and their authors', async () => {
    const { nodes, edges } = await read('of=bipartite');
    expect(nodes.map(({ label }) => label)).toEqual([
      ...['Third', 'Second', 'First "Paper"', 'Alone'],
      ...['Cy Day', 'Di Eng', 'Ann Lee', 'Bob Ray', 'Ed Fox'],
    ]);
    expect(edges).toHaveLength(8);
    expect(nodes.find(({ label }) => label === 'Cy Day')).toMatchObject({ firstYear: 2022, lastYear: 2023 });
  });

  it('of citations has who cites and who is cited', async () => {
    const { nodes, edges } = await read('of=citation');
    expect(nodes.map(({ label }) => label)).toEqual(['Second', 'First "Paper"']);
    expect(edges).toEqual([expect.objectContaining({ source: nodes[0]!['id'], target: nodes[1]!['id'] })]);
    expect((await read('of=citation&where=null')).nodes).toEqual(nodes);
  });

  it.each([
    ['graph.gexf?limit=2', 'coauthorship.gexf', /^It was cut: there is more than these 2 nodes/],
    ['graph.dot?maxAuthors=2', 'coauthorship.dot', /^1 papers with too many authors are left out\.$/],
    [
      'graph.d3.json?of=bipartite&limit=3',
      'bipartite.d3.json',
      /^It was cut: there are more than these 3 papers\.$/,
    ],
    ['graph.gephi.csv?part=nodes', 'coauthorship.nodes.gephi.csv', null],
    ['graph.vosviewer.json?of=citation', 'citation.vosviewer.json', null],
  ])('says what it leaves out: %s', async (path, name, note) => {
    const { headers } = await get(path);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    if (note) expect(headers.get('x-lithograph-notes')).toMatch(note);
    else expect(headers.get('x-lithograph-notes')).toBeNull();
  });

  it('is the same each time, and needs not be sent again', async () => {
    const [one, other] = await Promise.all([get('graph.gexf'), get('graph.gexf')]);
    expect(await one.text()).toBe(await other.text());
    const again = await fetch(`${url}/export/graph.gexf`, {
      headers: { 'if-none-match': one.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    [
      'graph.gexf?of=everything',
      /^of: Expected coauthorship, neighborhood, bipartite, citation; got "everything"/,
    ],
    ['graph.gexf?of=constructor', /^of: Expected coauthorship/],
    ['graph.gexf?limit=0', /^limit: Expected 1 to 2000, got 0\. Use where to narrow/],
    ['graph.gexf?of=neighborhood&id=x&limit=0', /^limit: Expected 1 to 2000, got 0\. Use kinds to narrow/],
    ['graph.gexf?limit=2001', /^limit: Expected 1 to 2000, got 2001/],
    ['graph.gexf?limit=1e3', /^limit: Expected a whole number, got "1e3"/],
    ['graph.gexf?maxAuthors=1', /^maxAuthors: Expected 2 to/],
    [
      'graph.gexf?depth=1',
      /^depth: graph\.gexf of coauthorship has no such parameter\. It has where, limit, maxAuthors/,
    ],
    ['graph.gexf?part=nodes', /^part: graph\.gexf has no such parameter/],
    ['graph.gephi.csv?part=all', /^part: Expected edges or nodes, got "all"/],
    ['graph.gexf?of=neighborhood', /^id: Expected the id of the node in the middle/],
    ['graph.gexf?of=neighborhood&id=nobody', /^id: Expected the id of a node, got "nobody"/],
    ['graph.gexf?of=neighborhood&id=x&depth=4', /^depth: Expected 1 to 3, got 4/],
    [
      'graph.gexf?of=neighborhood&id=x&kinds=paper,poem',
      /^kinds: Value "POEM" does not exist in "NodeKind" enum/,
    ],
    ['graph.gexf?of=bipartite&limit=10001', /^limit: Expected 1 to 10000 papers, got 10001/],
    ['graph.gexf?where={"yaer":1}', /^where: Field "yaer" is not defined/],
    ['graph.gexf?of=citation&where={"NOT":3}', /^where\.NOT: /],
  ])('is refused in plain words: %s', async (path, message) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(message);
  });

  it('of five hundred authors who write with each other comes whole', async () => {
    await database().write((run) =>
      run({
        text: `UNWIND range(0, 499) AS i CREATE (:Author {id: 'X' + i, name: 'X' + i, kind: 'PERSON'})
          WITH count(*) AS authors UNWIND range(1, 400) AS p
          CREATE (paper:Paper {id: 'Q' + p, title: 'Crowd ' + p, newest: 'Q' + p, etAl: false, year: 2000})
          WITH paper, p UNWIND range(0, 24) AS k
          MATCH (author:Author {id: 'X' + ((p * 37 + k * k * 11 + k) % 500)})
          MERGE (author)-[:AUTHORED]->(paper)`,
        parameters: {},
      }),
    );
    const response = await get(`graph.graphml?${where({ title: { startsWith: 'Crowd' } })}`);
    expect(response.status).toBe(200);
    const { nodes, edges } = await readers.read<ReadGraph>('graphml', await response.text());
    expect(nodes).toHaveLength(500);
    expect(edges.length).toBeGreaterThan(10_000);
  });
});
