import { request } from 'node:http';
import { expect, it } from 'vitest';
import { startServer } from '../../src/server/startServer.js';
import { ask } from './client.js';
import { openTestDatabase, serve } from './serve.js';
import { smallSchema } from './smallSchema.js';

it('finishes the request in flight, then ends', async () => {
  const { url, close } = await serve();
  const inFlight = ask(url, '{ pause(milliseconds: 1000) }');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const started = performance.now();
  await close();
  expect(performance.now() - started).toBeLessThan(3_000);
  expect((await inFlight).body.data).toEqual({ pause: 'rested' });
  await expect(ask(url, '{ answer }')).rejects.toThrow('fetch failed');
});

it('ends the statement in Neo4j when the client goes away', async () => {
  const { url } = await serve();
  const watch = openTestDatabase();
  const running = async (): Promise<number> => {
    const [row] = await watch.read<{ n: number }>({
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 100000)' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n",
      parameters: {},
    });
    return row!.n;
  };
  const client = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  client.on('error', () => undefined).end(JSON.stringify({ query: '{ slow }' }));
  await expect.poll(running).toBe(1);
  client.destroy();
  await expect.poll(running, { timeout: 2_000 }).toBe(0);
  await watch.close();
});

it('gives a statement up that takes too long, and says so', async () => {
  const { url } = await serve();
  const { took, body } = await ask(url, '{ slow }');
  expect(took).toBeLessThan(20_000);
  expect(body.errors![0]!.extensions).toEqual({ code: 'DEADLINE_EXCEEDED' });
});

it('says what to do when the port is taken', async () => {
  const { url } = await serve();
  const port = Number(new URL(url).port);
  const database = openTestDatabase();
  await expect(
    startServer({
      schema: smallSchema(),
      database,
      host: '127.0.0.1',
      port,
      corsOrigin: '*',
      examples: [],
      log: false,
    }),
  ).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program. Set PORT to a free one.`);
  await database.close();
});
