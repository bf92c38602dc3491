import { ApolloServer } from '@apollo/server';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { bundledLists } from '../queries/bundled.js';
import { questions } from './questions.js';
import { serve } from './serve.js';

const database = bundledLists();
let url: string;
beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema(), database: database(), showCypher: true }));
});

const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeEach(() => {
  apollo.mockClear();
});

const page = 'query Page($first: Int) { papers(first: $first) { title authors { name } } }';

interface Answered {
  status: number;
  heads: [string, string][];
  text: string;
}

/** All that a client gets to see but for what is new with each request. */
async function answerTo(body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const news = ['date', 'x-request-id'];
  const heads = [...answer.headers].filter(([name]) => !news.includes(name)).sort();
  return { status: answer.status, heads, text: await answer.text() };
}

/** Asks until a query that can be prepared is, and forgets it. */
async function prepare(body: unknown): Promise<Answered> {
  const first = await answerTo(body);
  await answerTo(body);
  await answerTo(body);
  apollo.mockClear();
  return first;
}

describe('what is asked for a fourth time is answered as the first time', () => {
  it.each(questions)('$name', async ({ query, variables }) => {
    const body = { query, variables };
    const first = await prepare(body);
    expect(await answerTo(body)).toEqual(first);
  });

  it.each([
    ['no type', undefined],
    ['any type', '*/*'],
    ['JSON', 'application/json'],
    ["GraphQL's own type", 'application/graphql-response+json'],
    ['either', 'application/graphql-response+json, application/json;q=0.9'],
    ['what the Playground takes', 'application/json, multipart/mixed'],
  ])('by a client that accepts %s', async (_, accept) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const body = { query: page, variables: { first: 2 } };
    const first = await answerTo({ ...body, extensions: {} }, headers);
    await prepare(body);
    expect(await answerTo(body, headers)).toEqual(first);
    expect(apollo).not.toHaveBeenCalled();
  });
});

describe('without Apollo Server', () => {
  it('with other variables', async () => {
    await prepare({ query: page, variables: { first: 2 } });
    const other = { query: page, variables: { first: 3 } };
    const answer = await answerTo(other);
    expect(apollo).not.toHaveBeenCalled();
    expect(answer).toEqual(await answerTo({ ...other, extensions: {} }));
    expect(apollo).toHaveBeenCalled();
  });

  it('by its name', async () => {
    const body = { query: page, operationName: 'Page' };
    await prepare(body);
    await answerTo(body);
    expect(apollo).not.toHaveBeenCalled();
  });
});

describe('by Apollo Server, with its own words', () => {
  const prepared = { query: page, variables: { first: 2 } };
  beforeEach(async () => {
    await prepare(prepared);
  });

  it.each([
    ['another name', { ...prepared, operationName: 'Other' }, 'Unknown operation named "Other".'],
    ['a variable of a wrong type', { ...prepared, variables: { first: 'two' } }, 'Int cannot represent'],
    ['too much', { ...prepared, variables: { first: 100_000 } }, 'QUERY_TOO_COSTLY'],
    ['a list of variables', { ...prepared, variables: [2] }, 'must be an object'],
    ['a text as variables', { ...prepared, variables: '{}' }, 'not a recursively JSON-encoded string'],
    ['something more', { ...prepared, extensions: { more: 1 } }, '"data"'],
  ])('%s', async (_, body, said) => {
    const { text } = await answerTo(body);
    expect(text.replaceAll('\\"', '"')).toContain(said);
    expect(apollo).toHaveBeenCalledTimes(1);
  });

  it('a client that takes neither type', async () => {
    expect(await answerTo(prepared, { accept: 'image/png' })).toMatchObject({ status: 406 });
    expect(apollo).toHaveBeenCalledTimes(1);
  });

  it('a client that wants to see the statements', async () => {
    const answer = await answerTo(prepared, { 'x-lithograph-cypher': 'true' });
    expect(answer.text).toContain('MATCH');
    expect(apollo).toHaveBeenCalledTimes(1);
  });

  it('what fails, and the database is asked once', async () => {
    const read = vi.spyOn(database(), 'read').mockRejectedValue(new Error('broken'));
    try {
      expect((await answerTo(prepared)).text).toContain('INTERNAL_SERVER_ERROR');
      expect(read).toHaveBeenCalledTimes(1);
      expect(apollo).toHaveBeenCalledTimes(1);
    } finally {
      read.mockRestore();
    }
  });
});
