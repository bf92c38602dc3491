import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { merge } from '../../src/ingest/decide.js';
import { removeList } from '../../src/ingest/removeList.js';
import { Database } from '../../src/neo4j/database.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { limits } from '../../src/server/limits.js';
import { testDatabase, wipe } from '../database.js';
import { documentOf, importDocument, type Entry } from '../ingest/documents.js';
import { ask } from './client.js';
import { openTestDatabase, serve } from './serve.js';

// A machine that is busy takes long over the first plan of each statement.
vi.setConfig({ testTimeout: 120_000 });

const database = testDatabase();
const served = openTestDatabase();
let schema: GraphQLSchema;
let url: string;
beforeAll(async () => {
  schema = await buildLithographSchema();
  ({ url } = await serve({ schema, database: served }));
});
beforeEach(() => wipe(database()));

const entries: Entry[] = [
  { title: 'Deep "Graphs" & {Braces}', date: '2023-04', by: ['Ann Lee', 'Bob Ray'], arxiv: '2304.00001' },
  { title: 'Étude of 🤖', date: '2021', by: ['Ann Lee', 'et al.'], venue: 'ACL', section: ['Topic', 'Sub'] },
  { title: 'Undated', by: ['Cleo Team'] },
];
const list = (title = 'One', some = entries): Promise<unknown> =>
  importDocument(database(), documentOf(title, some), { source: `${title}.md`, sha256: title });

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/export/${path}`, { headers });
}
const titles = async (where?: object): Promise<string[]> => {
  const question = where ? `?where=${encodeURIComponent(JSON.stringify(where))}` : '';
  const text = await (await get(`papers.jsonl${question}`)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { title: string }).title);
};

describe('papers', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8; header=present', '"Deep ""Graphs"" & {Braces}"'],
    ['jsonl', 'application/x-ndjson; charset=utf-8', '"title":"Étude of 🤖"'],
    ['bib', 'application/x-bibtex; charset=utf-8', '@inproceedings{lee2021etude,'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'AU  - Lee, Ann\r\n'],
    ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', '{"family":"Lee","given":"Ann"}'],
    ['md', 'text/markdown; charset=utf-8', '- [2021] **Étude of 🤖** *Ann Lee et al. ACL.*'],
  ])('come as %s', async (ending, type, piece) => {
    await list();
    const response = await get(`papers.${ending}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="papers.${ending}"`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain(piece);
  });

  it('are those for which where holds, as in the API, newest first', async () => {
    await list();
    expect(await titles()).toEqual(['Deep "Graphs" & {Braces}', 'Étude of 🤖', 'Undated']);
    for (const where of [
      { year: { gte: 2022 } },
      { authors: { some: { name: { eq: 'Ann Lee' } } } },
      { NOT: { year: { gte: 2022 } } },
      { OR: [{ title: { contains: '🤖' } }, { venue: { name: { eq: 'none' } } }] },
      { search: 'deep' },
      { authors: { some: { kind: { eq: 'TEAM' } } } },
    ]) {
      const { body } = await ask(url, 'query ($where: PaperWhere) { papers(where: $where) { title } }', {
        where,
      });
      const asked = (body.data!['papers'] as { title: string }[]).map(({ title }) => title);
      expect(await titles(where), JSON.stringify(where)).toEqual(asked);
    }
  });

  it('come all and once, however many pages they fill', async () => {
    await manyPapers(1_234);
    const found = await titles();
    expect(found).toHaveLength(1_234);
    expect(found).toEqual([...found].sort());
    expect(new Set(found).size).toBe(1_234);
  });

  it.each(['csv', 'jsonl', 'bib', 'ris', 'csl.json', 'md'])(
    'come compressed to who asks for it: %s',
    async (ending) => {
      await manyPapers(200);
      const plain = await receive(`papers.${ending}`, { 'accept-encoding': 'identity' });
      const packed = await receive(`papers.${ending}`, { 'accept-encoding': 'gzip' });
      expect(packed.response.headers['content-encoding']).toBe('gzip');
      expect(packed.response.headers['vary']).toContain('accept-encoding');
      expect(gunzipSync(packed.body)).toEqual(plain.body);
      expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    },
  );

  it('are described to HEAD without being read', async () => {
    await list();
    const read = vi.spyOn(served, 'read');
    const response = await fetch(`${url}/export/papers.bib`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^W\//);
    expect(response.headers.get('content-length')).toBeNull();
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });
});

describe('who has it already', () => {
  it('is told so after one small statement', async () => {
    await list();
    const first = await get('papers.csv');
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(Date.parse(first.headers.get('last-modified')!)).toBeGreaterThan(Date.now() - 60_000);
    expect(first.headers.get('cache-control')).toContain('max-age=0');

    const read = vi.spyOn(served, 'read');
    const again = await get('papers.csv', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tag);
    expect(read.mock.calls.map(([{ text }]) => text)).toEqual([expect.stringContaining('LastChange')]);
    read.mockRestore();
  });

  it('is given the new one after an import, a merge and a removal', async () => {
    const tags: (string | null)[] = [];
    const look = async (): Promise<void> => {
      const response = await get('papers.csv', { 'if-none-match': tags.at(-1) ?? '"none"' });
      expect(response.status).toBe(200);
      tags.push(response.headers.get('etag'));
    };
    await look();
    await list();
    await look();
    await list('Two', [{ title: 'Another', by: ['A. Lee'] }]);
    await look();
    const authors = await database().read<{ id: string }>({
      text: "MATCH (author:Author) WHERE author.name IN ['Ann Lee', 'A. Lee'] RETURN author.id AS id",
      parameters: {},
    });
    await merge(
      database(),
      authors.map(({ id }) => id),
    );
    await look();
    const [two] = await database().read<{ id: string; title: string; source: string }>({
      text: "MATCH (list:List {title: 'Two'}) RETURN list.id AS id, list.title AS title, list.source AS source",
      parameters: {},
    });
    await removeList(database(), two!);
    await look();
    expect(new Set(tags).size).toBe(5);
    await list(); // says nothing new
    expect((await get('papers.csv', { 'if-none-match': tags.at(-1)! })).status).toBe(304);
  });

  it('is not told so while the graph is being changed', async () => {
    await list();
    await database().write((run) =>
      run({ text: "MATCH (l:List) SET l.importing = 'AGAIN'", parameters: {} }),
    );
    const { headers } = await get('papers.csv');
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('a question that makes no sense is refused in plain words', () => {
  it.each([
    [
      'papers.csv?where={year',
      400,
      /^where: Expected the JSON of a PaperWhere, as \{"year":\{"gte":2023\}\}/,
    ],
    [
      'papers.csv?where={"yaer":{"gte":2023}}',
      400,
      /^where: Field "yaer" is not defined .* Did you mean "year"\?/,
    ],
    [
      'papers.csv?where={"year":{"gte":"x"}}',
      400,
      /^where\.year\.gte: Int cannot represent non-integer value: "x"/,
    ],
    ['papers.csv?where=[1]', 400, /^where: /],
    ['papers.csv?where={"title":{"eq":null}}', 400, /^where\.title\.eq: null is no value to compare with/],
    [
      `papers.csv?where=${'{"NOT":'.repeat(12)}{}${'}'.repeat(12)}`,
      400,
      /Expected a filter of at most 10 levels/,
    ],
    ['papers.csv?were={}', 400, /^were: papers\.csv has no such parameter\. It has where\.$/],
    ['papers.csv?where={}&where={}', 400, /^where: Expected it once/],
    ['papers.xlsx', 404, /^There is no export named papers\.xlsx\. There are papers\.csv, /],
    ['%2e%2e%2fpackage.json', 404, /^There is no export named/],
  ])('%s', async (path, status, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(message);
  });

  it('as is one to a database that is away', async () => {
    const away = Database.open({ uri: 'bolt://127.0.0.1:1', database: 'neo4j' });
    const server = await serve({ schema, database: away });
    const response = await fetch(`${server.url}/export/papers.csv`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
  });
});

describe('a slow reader', () => {
  it.each(['identity', 'gzip'])('that goes away ends the work (%s)', async (encoding) => {
    await manyPapers(6_000);
    const read = vi.spyOn(served, 'read');
    const { response } = await begin('papers.jsonl', { 'accept-encoding': encoding });
    await sleep(300);
    const whileStalled = read.mock.calls.length;
    response.destroy();
    await sleep(300);
    // 6,000 papers are twelve pages, and one that is empty; most of them were never asked for.
    expect(whileStalled).toBeLessThan(10);
    expect(read.mock.calls.length).toBeLessThanOrEqual(whileStalled + 1);
    read.mockRestore();
  });

  it('holds one of a few places', async () => {
    await manyPapers(6_000);
    const held = await Promise.all(Array.from({ length: limits.exports }, () => begin('papers.jsonl')));
    const refused = await get('papers.jsonl');
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('etag')]).toEqual([
      503,
      '10',
      null,
    ]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'EXPORTS_BUSY' } }] });
    held.forEach(({ response }) => response.destroy());
    await vi.waitFor(async () => expect((await get('papers.csv?where={"year":{"eq":1}}')).status).toBe(200));
  });
});

/** Papers with 5 KB each, in the order of their titles. */
async function manyPapers(count: number): Promise<void> {
  await database().write((run) =>
    run({
      text: `UNWIND range(1, toInteger($count)) AS i
        WITH right('00000' + toString(i), 6) AS title
        CREATE (:Paper {id: 'P' + title, title: title, newest: title, etAl: false, url: $url})`,
      parameters: { count, url: Array.from({ length: 900 }, (_, i) => i * 7919).join(' ') },
    }),
  );
}

/** The head of an answer, of which nothing is read yet. */
function begin(path: string, headers: Record<string, string> = {}): Promise<{ response: IncomingMessage }> {
  return new Promise((resolve, reject) => {
    httpGet(`${url}/export/${path}`, { headers }, (response) => {
      response.on('error', () => undefined);
      resolve({ response });
    }).on('error', reject);
  });
}

async function receive(
  path: string,
  headers: Record<string, string>,
): Promise<{ response: IncomingMessage; body: Buffer }> {
  const { response } = await begin(path, headers);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { response, body: Buffer.concat(chunks) };
}
