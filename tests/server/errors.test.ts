import { beforeAll, expect, it } from 'vitest';
import { ask } from './client.js';
import { recordingLog } from './recordingLog.js';
import { serve } from './serve.js';

const { log, lines } = recordingLog();
let url: string;
beforeAll(async () => {
  ({ url } = await serve({ log }));
});

it('names the field that is wrong', async () => {
  const { body, status } = await ask(url, '{ badArgument }');
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    {
      message: 'papers.where.year: expected a whole number.',
      path: ['badArgument'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT', field: 'papers.where.year' },
    },
  ]);
});

it('answers the other fields when one fails', async () => {
  const { body } = await ask(url, '{ answer badArgument }');
  expect(body.data).toEqual({ answer: '42', badArgument: null });
});

it.each(['brokenStatement', 'brokenCode', 'brokenPromise'])(
  'tells nothing of what went wrong inside, and logs it all: %s',
  async (field) => {
    lines.length = 0;
    const { body, headers, status } = await ask(url, `{ ${field} }`);
    const requestId = headers.get('x-request-id');
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: [field],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/secret|Neo\.|RETURN|\/|\bat \w/);
    const [logged] = lines.filter((line) => line.level === 50);
    expect(logged).toMatchObject({ reqId: requestId, err: { stack: expect.any(String) as string } });
    expect(JSON.stringify(logged)).toMatch(/secretOfTheHouse|secret\.ts|non-nullable/);
  },
);

it('says what is wrong with a variable', async () => {
  const { body, status } = await ask(url, 'query($n: Int!) { papers(first: $n) { title } }', { n: 'many' });
  expect(status).toBe(200);
  expect(body.errors![0]!.message).toMatch(/\$n.*Int cannot represent/);
  expect(body.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

it('says that an operation is not in the document', async () => {
  const body = JSON.stringify({ query: 'query A { answer }', operationName: 'B' });
  const { body: answer } = await ask(url, '', {}, { body });
  expect(answer.errors![0]).toMatchObject({
    message: 'Unknown operation named "B".',
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
});

it('logs one line a request, without the query or its variables', async () => {
  lines.length = 0;
  await ask(url, 'query($n: Int!) { papers(first: $n) { title } }', { n: 17 });
  await fetch(`${url}/graphql?query={answer}&variables={"secret":"x"}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(lines).toEqual([
    expect.objectContaining({
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number) as number,
    }),
    expect.objectContaining({ method: 'GET', path: '/graphql', status: 200 }),
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|papers|17\b.*first/);
});
