import { request } from 'node:http';
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, send, type Answer } from './client.js';
import { serve } from './serve.js';
import { smallSchema } from './smallSchema.js';

const ran = { statements: 0 };
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ schema: smallSchema(ran) }));
});

/** `n` fragments, each of which spreads the next one twice. */
function doubling(n: number): string {
  const fragments = Array.from(
    { length: n },
    (_, i) => `fragment f${i} on Paper { ${i === n - 1 ? 'title' : `...f${i + 1} ...f${i + 1}`} }`,
  );
  return `{ papers { ...f0 } } ${fragments.join(' ')}`;
}

const repeat = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('a query that asks for too much is refused in no time, before the database hears of it', () => {
  const attacks: Record<string, [query: string, message: RegExp, code: string]> = {
    '100,000 tokens': [`{ ${'answer '.repeat(100_000)} }`, /token/i, 'GRAPHQL_PARSE_FAILED'],
    '1,000 aliases': [`{ ${repeat(1000, (i) => `a${i}: answer`)} }`, /token/i, 'GRAPHQL_PARSE_FAILED'],
    '100 aliases': [
      `{ ${repeat(100, (i) => `a${i}: answer`)} }`,
      /100 aliases; at most 15/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '100 aliases of __typename': [
      `{ ${repeat(100, (i) => `a${i}: __typename`)} }`,
      /100 aliases/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'aliases multiplied by fragments': [
      `{ papers { ...f ...f ...f ...f } } fragment f on Paper { a: title b: title c: title d: title e: title }`,
      /20 aliases/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '50,000 unknown fields': [`{ ${repeat(50_000, (i) => `x${i}`)} }`, /token/i, 'GRAPHQL_PARSE_FAILED'],
    '600 unknown fields': [
      `{ ${repeat(600, (i) => `x${i}`)} }`,
      /Cannot query field/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'fragments that double 30 times': [doubling(30), /too many selections/, 'GRAPHQL_VALIDATION_FAILED'],
    'fragments that double 150 times': [doubling(150), /too many selections/, 'GRAPHQL_VALIDATION_FAILED'],
    'fragments in a circle': [
      '{ papers { ...a } } fragment a on Paper { ...b } fragment b on Paper { ...a }',
      /Cannot spread fragment/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    // graphql-js compares each with each (OverlappingFieldsCanBeMerged): the dearest that 2,000 tokens can do.
    '280 times the same three fields': [
      `{ ${repeat(280, () => 'papers { authors { name } }')} papers { nothing } }`,
      /Cannot query field/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'the same field in 150 fragments': [
      `{ papers { ${repeat(150, (i) => `...f${i}`)} } } ${repeat(150, (i) => `fragment f${i} on Paper { title }`)} { x }`,
      /anonymous operation|Cannot query field/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '12 levels': [
      `{ ${'papers { authors { '.repeat(6)}name${' } }'.repeat(6)} }`,
      /nests 13 fields.*at most 10/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '400 levels': [
      `{ ${'papers { authors { '.repeat(200)}name${' } }'.repeat(200)} }`,
      /nests 401 fields/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'depth hidden in fragments': [
      `{ ...a } fragment a on Query { papers { ...b } } ${repeat(8, (i) => `fragment ${'bcdefghi'[i]} on Paper { authors { papers { ...${'cdefghij'[i]} } } }`)} fragment j on Paper { title }`,
      /nests 18 fields/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '9 directives': [
      `{ answer ${'@include(if: true) '.repeat(1)} ${repeat(8, () => '... @include(if: true) { answer }')} }`,
      /9 directives; at most 8/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    '500 directives on a field': [
      `{ answer ${'@a '.repeat(500)} }`,
      /Unknown directive/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'introspection in circles': [
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      /Maximum introspection depth/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'lists in lists in lists': [
      `{ papers(first: 100) { authors(first: 100) { papers(first: 100) { title } } } }`,
      /may touch 1,010,100 nodes; at most 500,000 are allowed\. Ask for fewer with first: papers\(first: 49\) would fit/,
      'QUERY_TOO_COSTLY',
    ],
    'one costly field hidden behind a cheap one': [
      `{ papers(first: -1000000) { title } more: papers(first: 1000000) { authors { name } } }`,
      /at most 500,000/,
      'QUERY_TOO_COSTLY',
    ],
    'an argument of another type': [
      '{ pause(milliseconds: "x") }',
      /Int cannot represent/,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  };

  it.each(Object.entries(attacks))('%s', async (name, [query, message, code]) => {
    const before = ran.statements;
    // A refused document is not remembered: each round does all the work. Cold code and a busy machine get some more.
    const bound = name.startsWith('280 times') ? 250 : 25;
    let cpu = Infinity;
    let answer!: Answer;
    for (let round = 0; round < 30 && cpu >= bound; round++) {
      const started = process.cpuUsage();
      answer = await ask(url, query);
      const { user, system } = process.cpuUsage(started);
      cpu = Math.min(cpu, (user + system) / 1000);
    }
    if (process.env['TIMINGS']) console.log(`${name}: ${cpu.toFixed(1)} ms`);
    expect(cpu).toBeLessThan(bound);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors![0]!.message).toMatch(message);
    expect(answer.body.errors![0]!.extensions['code']).toBe(code);
    expect(answer.body.errors!.length).toBeLessThanOrEqual(6);
    expect(ran.statements).toBe(before);
  });

  it('counts what variables and defaults ask for', async () => {
    const query = 'query($n: Int = 1000000) { papers(first: $n) { title } }';
    const asked = await ask(url, query, { n: 600_000 });
    const defaulted = await ask(url, query);
    const modest = await ask(url, query, { n: 10 });
    expect(asked.body.errors![0]!.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      cost: 600_000,
      limit: 500_000,
    });
    expect(defaulted.body.errors![0]!.extensions).toMatchObject({ cost: 1_000_000 });
    expect(modest.body.data).toEqual({ papers: [{ title: 'A paper' }] });
  });

  it('a query that was refused once is refused again', async () => {
    const query = `{ papers(first: 400000) { authors(first: 2) { name } } }`;
    expect((await ask(url, query)).body.errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect((await ask(url, query)).body.errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });
});

describe('a question that makes sense passes', () => {
  it('50 papers with 100 authors with 25 papers', async () => {
    const { body } = await ask(
      url,
      '{ papers(first: 50) { title authors { name papers { title } } categories { name } } }',
    );
    expect(body.errors).toBeUndefined();
  });

  it("the Playground's introspection", async () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      oneOf: true,
    });
    const { body } = await ask(url, query);
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  it('10 levels, 15 aliases, 8 directives', async () => {
    const levels = await ask(
      url,
      `{ ${'papers(first: 1) { authors(first: 1) { '.repeat(4)}papers { title }${' } }'.repeat(4)} }`,
    );
    const aliases = await ask(url, `{ ${repeat(15, (i) => `a${i}: __typename`)} }`);
    const directives = await ask(url, `{ ${repeat(8, () => '... @include(if: true) { answer }')} }`);
    for (const { body } of [levels, aliases, directives]) expect(body.errors).toBeUndefined();
  });
});

describe('a request that is no query is refused in the shape of GraphQL', () => {
  const post = (body: BodyInit, type = 'application/json'): Promise<Answer> =>
    send(`${url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  const expectRefusal = (answer: Answer, status: number, message: RegExp, code = 'BAD_REQUEST'): void => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.body.errors).toEqual([
      { message: expect.stringMatching(message) as string, extensions: { code } },
    ]);
  };

  it('broken JSON', async () => expectRefusal(await post('{"query": '), 400, /not valid JSON/));
  it('JSON that reaches for the prototype', async () =>
    expectRefusal(
      await post('{"query": "{answer}", "__proto__": {"x": 1}}'),
      400,
      /not valid JSON|prototype/,
    ));
  it('no body', async () => expectRefusal(await post(''), 400, /[Bb]ody cannot be empty/));
  it('no query', async () => expectRefusal(await post('{"variables": {}}'), 400, /non-empty `query`/));
  it('a query that is no string', async () =>
    expectRefusal(await post('{"query": 7}'), 400, /must be strings/));
  it('text', async () => expectRefusal(await post('{ answer }', 'text/plain'), 415, /application\/json/));
  it('a form', async () =>
    expectRefusal(
      await post('query={answer}', 'application/x-www-form-urlencoded'),
      415,
      /application\/json/,
    ));
  it('a batch', async () => expectRefusal(await post('[{"query":"{answer}"}]'), 400, /batching disabled/));
  it('a body of 2 MB', async () =>
    expectRefusal(
      await post(JSON.stringify({ query: `{ answer } #${'x'.repeat(2_000_000)}` })),
      413,
      /at most 1 MB/,
    ));
  it('a GET that another site could make a browser send', async () =>
    expectRefusal(await send(`${url}/graphql?query={answer}`), 400, /Cross-Site Request Forgery/));
  it('a page that does not exist', async () =>
    expectRefusal(await send(`${url}/admin/<script>?x=1`), 404, /nothing at GET \/admin/, 'NOT_FOUND'));
  it('a Host that is none', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(url);
      const headers = { host: 'a b[', 'apollo-require-preflight': '1' };
      request({ port, host: '127.0.0.1', path: '/graphql?query={answer}', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('a body that trickles in holds its connection for a bounded time', { timeout: 20_000 }, async () => {
    const { port } = new URL(url);
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
        ),
      );
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1.1 408/);
  });
});
