import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/neo4j/database.js';
import { openLocalNeo4j, type LocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';
import { readState } from '../../src/neo4j/local/state.js';
import { ask, send } from './client.js';
import { serve } from './serve.js';

let home: string;
let neo4j: LocalNeo4j;
let url: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lithograph-outage-'));
  neo4j = await openLocalNeo4j({ home });
  ({ url } = await serve({ database: Database.open({ uri: neo4j.uri, database: 'neo4j' }) }));
}, 120_000);

afterAll(async () => {
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

async function signal(name: NodeJS.Signals): Promise<void> {
  process.kill((await readState(home))!.running!.java, name);
}

async function expectAnswer(): Promise<void> {
  await expect
    .poll(async () => (await ask(url, '{ answer }')).body.data, { timeout: 15_000 })
    .toEqual({ answer: '42' });
  expect((await send(`${url}/readyz`)).status).toBe(200);
}

async function expectOutage(): Promise<void> {
  const answers = await Promise.all([1, 2, 3].map(() => ask(url, '{ answer }')));
  for (const { status, took, body } of answers) {
    expect(took).toBeLessThan(5_000);
    expect(status).toBe(200); // a GraphQL answer: the body says what happened, /readyz says it to load balancers
    expect(body.data).toEqual({ answer: null });
    expect(body.errors![0]!.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
    expect(body.errors![0]!.message).toBe('The database cannot be reached right now. Try again in a moment.');
  }
  const ready = await send(`${url}/readyz`);
  expect(ready.took).toBeLessThan(3_500);
  expect(ready).toMatchObject({ status: 503, body: { status: 'unavailable' } });
  expect((await send(`${url}/livez`)).status).toBe(200);
}

it('a Neo4j that hangs is told within 5 s, and works again when it does', { timeout: 60_000 }, async () => {
  await signal('SIGSTOP');
  await expectOutage();
  await signal('SIGCONT');
  await expectAnswer();
});

it(
  'a Neo4j that dies is told within 5 s, and works again when it is back',
  { timeout: 120_000 },
  async () => {
    const port = Number(new URL(neo4j.uri).port);
    await signal('SIGKILL');
    await neo4j.exited;
    await expectOutage();
    neo4j = await openLocalNeo4j({ home, port });
    await expectAnswer();
  },
);
