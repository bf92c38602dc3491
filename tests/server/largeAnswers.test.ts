import fastifyCompress from '@fastify/compress';
import fastify from 'fastify';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LargeAnswers } from '../../src/server/largeAnswers/largeAnswers.js';
import type { Outcome } from '../../src/server/largeAnswers/messages.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { sendInTurns } from '../../src/server/sendInTurns.js';
import { WrittenData } from '../../src/server/written.js';
import { testDatabaseUri } from '../database.js';
import { bundledLists } from '../queries/bundled.js';
import { ask } from './client.js';
import { questions } from './questions.js';
import { serve } from './serve.js';

bundledLists();

/** May touch 50 × 100 × 25 nodes and more. */
const large =
  '{ papers(first: 50) { title authors(first: 100) { name papers(first: 25) { title venue { name } } } } }';
const waits = new AbortController().signal;

const opened: LargeAnswers[] = [];
afterAll(() => Promise.all(opened.map((answers) => answers.close())));

/** With a thread that has begun. */
async function largeAnswers(uri: string): Promise<LargeAnswers> {
  const answers = new LargeAnswers({ uri, database: 'neo4j' });
  opened.push(answers);
  await hasBegun(answers);
  return answers;
}

async function hasBegun(answers: LargeAnswers): Promise<void> {
  const begun = async (): Promise<void> => expect(await asked(answers, '{ __typename }')).not.toBeNull();
  await vi.waitFor(begun, { timeout: 20_000, interval: 50 });
}

function asked(answers: LargeAnswers, source: string, signal = waits): Promise<Outcome | null> {
  return answers.answer({ source, operationName: undefined, variables: {} }, signal);
}

function dataOf({ data }: Outcome): unknown {
  const answer = JSON.parse(new WrittenData(data!).endWith('}').toString()) as { data: unknown };
  return answer.data;
}

describe('large answers are made in a thread of their own', () => {
  let aside: string;
  let here: string;
  let answers: LargeAnswers;
  beforeAll(async () => {
    const schema = await buildLithographSchema();
    answers = await largeAnswers(testDatabaseUri());
    aside = (await serve({ schema, largeAnswers: answers })).url;
    here = (await serve({ schema })).url;
  });

  it.each(questions)('what is answered is the same: $name', async ({ query, variables = {} }) => {
    const question = { source: query, operationName: undefined, variables };
    const outcome = await answers.answer(question, waits).catch(() => null); // a query that is not valid
    if (outcome?.data) expect(dataOf(outcome)).toEqual((await ask(here, query, variables)).body.data);
  });

  it('a large answer comes from there, the same to the letter', async () => {
    const { body } = await ask(here, large);
    expect(dataOf((await asked(answers, large))!)).toEqual(body.data);
    expect(JSON.stringify((await ask(aside, large)).body)).toBe(JSON.stringify(body));
  });

  it('it is kept by caches as any other', async () => {
    const address = (url: string): string => `${url}/graphql?query=${encodeURIComponent(large)}`;
    const headers = { 'content-type': 'application/json' };
    const answered = await fetch(address(aside), { headers });
    expect(await answered.json()).toEqual((await ask(here, large)).body);
    const etag = answered.headers.get('etag')!;
    expect(etag).toBe((await fetch(address(here), { headers })).headers.get('etag'));
    const again = await fetch(address(aside), { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('what graphql-js is to say is left to it', async () => {
    const wrong = large.replace('first: 50', 'first: 50, where: { title: { eq: null } }');
    expect(await asked(answers, wrong)).toEqual({ data: null, failures: [] });
    expect((await ask(aside, wrong)).body).toEqual((await ask(here, wrong)).body);
  });
});

it('nobody waits for the thread to begin', async () => {
  const answers = new LargeAnswers({ uri: testDatabaseUri(), database: 'neo4j' });
  opened.push(answers);
  const { url } = await serve({ schema: await buildLithographSchema(), largeAnswers: answers });
  expect(await asked(answers, large)).toBeNull();
  expect((await ask(url, large)).body.data).toHaveProperty('papers');
});

describe('a database that does not answer', () => {
  let silent: Server;
  let uri: string;
  beforeAll(async () => {
    silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  });
  afterAll(() => silent.close());

  it('is told as of any other query, and is not asked twice', async () => {
    const answers = await largeAnswers(uri);
    const { failures } = (await asked(answers, large))!;
    expect(failures).toMatchObject([{ field: 'papers', code: 'DATABASE_UNAVAILABLE' }]);
    const { url } = await serve({ schema: await buildLithographSchema(), largeAnswers: answers });
    const { body } = await ask(url, large);
    expect(body.errors).toMatchObject([{ path: ['papers'], extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });

  it('keeps nothing busy when the asker goes away', async () => {
    const answers = await largeAnswers(uri);
    const gone = new AbortController();
    const outcome = asked(answers, large, gone.signal);
    gone.abort();
    expect(await outcome).toMatchObject({ data: null, failures: [{ code: 'CANCELLED' }] });
  });

  it('a thread that ends fails what waits for it, and begins anew', async () => {
    const answers = await largeAnswers(uri);
    const { url } = await serve({ schema: await buildLithographSchema(), largeAnswers: answers });
    const outcome = ask(url, large);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await answers.close();
    expect((await outcome).body.errors![0]!.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    await hasBegun(answers);
  });
});

describe('a long answer is sent in pieces', () => {
  it.each(['identity', 'gzip'])('as %s, and held no longer', async (encoding) => {
    const app = fastify();
    await app.register(fastifyCompress);
    let held = Buffer.alloc(0);
    app.get('/', { onSend: sendInTurns }, (_, reply) => {
      held = Buffer.alloc(5_000_000, 'a');
      return reply.type('application/json').send(held);
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(url, { headers: { 'accept-encoding': encoding } });
    expect(await answer.text()).toBe('a'.repeat(5_000_000));
    await vi.waitFor(() => expect(held).toHaveLength(0));
    await app.close();
  });

  it.each([
    ['of one byte a character', 'a'.repeat(200_000)],
    ['with an end on the edge', 'é'.repeat(131_072)],
    ['with characters of two units across each edge', `a${'😀'.repeat(100_000)}`],
    ['short', 'short'],
  ])('%s', async (_, text) => {
    const app = fastify();
    app.get('/', { onSend: sendInTurns }, () => text);
    app.get('/bytes', { onSend: sendInTurns }, () => Buffer.from(text));
    for (const path of ['/', '/bytes']) {
      const { headers, body } = await app.inject(path);
      expect(body).toBe(text);
      expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
    }
  });
});
