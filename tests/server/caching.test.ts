import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { ask, send, type Answer } from './client.js';
import { serve } from './serve.js';
import { smallSchema } from './smallSchema.js';

const ran = { statements: 0 };
let url: string;
beforeAll(async () => {
  ({ url } = await serve({ schema: smallSchema(ran), showCypher: true }));
});

const simple = { 'apollo-require-preflight': 'true' };
const page = '{ papers { title } }';

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers: { ...simple, ...headers } });
}

describe('an answer by GET', () => {
  it('may be kept, and is named by a tag', async () => {
    const response = await get({ query: page });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=10, stale-while-revalidate=50',
    );
    expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/);
    expect(response.headers.get('vary')).toBe('accept, accept-encoding');
    expect(await response.json()).toMatchObject({ data: { papers: [{ title: 'A paper' }] } });
  });

  it('has the same tag as long as it is the same, and another when it is not', async () => {
    const tags = [];
    for (const query of [page, page, '{ answer }']) tags.push((await get({ query })).headers.get('etag'));
    expect(tags[0]).toBe(tags[1]);
    expect(tags[0]).not.toBe(tags[2]);
  });

  it('is not sent to who has it', async () => {
    const tag = (await get({ query: page })).headers.get('etag')!;
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const response = await get({ query: page }, { 'if-none-match': known });
      expect(response.status, known).toBe(304);
      expect(response.headers.get('etag')).toBe(tag);
      expect(response.headers.get('cache-control')).toContain('s-maxage');
      expect(await response.text()).toBe('');
    }
    expect((await get({ query: page }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    ['an error of a field', { query: '{ brokenCode }' }],
    ['a query that is refused', { query: '{ papers(first: 1000000) { title } }' }],
    ['a query that is none', { query: '{ nothing }' }],
    ['a hash that is not known', { extensions: JSON.stringify(hashed('{ neverAsked }')) }],
  ])('is not kept when it is %s', async (_, parameters) => {
    const { headers } = await get(parameters);
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
  });

  it('is not kept when it shows statements', async () => {
    const { headers } = await get({ query: page }, { 'x-lithograph-cypher': 'true' });
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('a page for a browser at the same address is none of it', async () => {
    const { headers } = await get({ query: page }, { accept: 'text/html' });
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

it('an answer by POST is not kept', async () => {
  const { headers } = await ask(url, page);
  expect(headers.get('etag')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-store');
});

describe('a query that is asked for by its hash', () => {
  const asked = (query: string, body: object): Promise<Answer> =>
    ask(url, query, undefined, {
      body: JSON.stringify({ extensions: hashed(query), ...body }),
    });

  it('is answered once it was sent whole, by POST or GET', async () => {
    const query = '{ papers { title } answer }';
    const { body } = await asked(query, {});
    expect(body.errors![0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    const data = { papers: [{ title: 'A paper' }], answer: '42' };
    expect((await asked(query, { query })).body.data).toEqual(data);
    expect((await asked(query, {})).body.data).toEqual(data);
    const byGet = await get({ extensions: JSON.stringify(hashed(query)) });
    expect(await byGet.json()).toMatchObject({ data });
    expect(byGet.headers.get('etag')).not.toBeNull();
  });

  it('is not kept when it was refused, or is another than its hash says', async () => {
    const dear = '{ papers(first: 1000000) { title } }';
    expect((await asked(dear, { query: dear })).body.errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect((await asked(dear, {})).body.errors![0]!.message).toBe('PersistedQueryNotFound');
    const { body } = await asked('{ __typename }', { query: '{ answer }' });
    expect(body.errors![0]).toMatchObject({
      message: 'provided sha does not match query',
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  it('makes room for those that are asked for later', async () => {
    // Ten of a megabyte less a little, of which eight million characters are kept.
    const queries = Array.from({ length: 10 }, (_, i) => `{ answer } # ${i} ${'x'.repeat(990_000)}`);
    for (const query of queries) expect((await asked(query, { query })).body.data).toEqual({ answer: '42' });
    expect((await asked(queries[0]!, {})).body.errors![0]!.message).toBe('PersistedQueryNotFound');
    expect((await asked(queries[9]!, {})).body.data).toEqual({ answer: '42' });
  });
});

describe('compression', () => {
  const introspection =
    '{ __schema { types { name description fields { name description type { name } } } } }';
  let whole: string;
  beforeAll(async () => {
    ({ url: whole } = await serve({ schema: await buildLithographSchema() }));
  });
  const large = (accept: string): Promise<{ encoding: unknown; bytes: Buffer }> =>
    new Promise((resolve, reject) => {
      const call = httpRequest(`${whole}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': accept },
      });
      call.on('error', reject).on('response', (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
          );
      });
      call.end(JSON.stringify({ query: introspection }));
    });

  it('makes a large answer smaller for who can read it', async () => {
    const plain = await large('identity');
    const gzip = await large('gzip');
    const brotli = await large('gzip, br;q=1');
    expect([plain.encoding, gzip.encoding, brotli.encoding]).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(plain.bytes.length).toBeGreaterThan(4 * brotli.bytes.length);
  });

  it('leaves a small one as it is', async () => {
    expect((await get({ query: page })).headers.get('content-encoding')).toBeNull();
  });

  it('is not read in requests', async () => {
    const { status } = await send(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: Buffer.from([0x1f, 0x8b, 8, 0]),
    });
    expect(status).toBe(400);
  });
});

function hashed(query: string): object {
  return { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
}
