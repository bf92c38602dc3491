import neo4j from 'neo4j-driver';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';
import { ended, isAlive, signal } from '../../src/neo4j/local/processes.js';
import { readState } from '../../src/neo4j/local/state.js';
import { statusOfLocalNeo4j, stopLocalNeo4j } from '../../src/neo4j/local/status.js';
import { callElsewhere } from './processes/call.js';

/** One home for all tests, which run one after the other: each starts with what the one before left. */
let folder: string;
let home: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-server-'));
  home = join(folder, 'the home');
});
afterAll(async () => {
  await stopLocalNeo4j(home);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

/** A first start may have to get the jars; a busy machine makes each start slow. */
const FIRST = 300_000;
const LONG = 180_000;

async function ask(uri: string, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) =>
      record.get(0),
    );
  } finally {
    await driver.close();
  }
}

async function running(): Promise<{ keeper: number; java: number; port: number }> {
  const state = await readState(home);
  if (!state?.running) throw new Error('Nothing runs.');
  return state.running;
}

let server: LocalNeo4j;

test('a new home gets a Neo4j that answers', { timeout: FIRST }, async () => {
  const progress: string[] = [];
  server = await openLocalNeo4j({ home, onProgress: (text) => progress.push(text) });
  expect(server).toMatchObject({
    uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
    attached: false,
  });
  expect(progress.at(-1)).toMatch(/^Starting Neo4j 5\.26\.30 on Java \d+$/);
  expect(await ask(server.uri, "CREATE (p:Paper {id: 'kept'}) RETURN p.id")).toEqual(['kept']);
  expect(await statusOfLocalNeo4j(home)).toMatchObject({ state: 'running', uri: server.uri });
});

test('whoever comes second attaches, and does not stop what is not theirs', async () => {
  const second = await openLocalNeo4j({ home });
  expect(second).toMatchObject({ uri: server.uri, attached: true });
  await second.stop();
  expect(await ask(server.uri, 'RETURN 1')).toEqual([1]);
});

test('another process that takes the same store hears whose it is', { timeout: LONG }, async () => {
  const state = await readFile(join(home, 'neo4j.json'));
  await rm(join(home, 'neo4j.json')); // as if it were not ours: another tool opened the store
  await expect(openLocalNeo4j({ home })).rejects.toMatchObject({
    code: 'STORE_IN_USE',
    message: expect.stringMatching(/in use by another process[^]*LITHOGRAPH_HOME[^]*NEO4J_URI/),
  });
  await writeFile(join(home, 'neo4j.json'), state);
  expect(await ask(server.uri, 'RETURN 1')).toEqual([1]);
});

test('when its keeper is killed Neo4j ends, and the parent hears of it', { timeout: LONG }, async () => {
  const { keeper, java } = await running();
  signal(keeper, 'SIGKILL');
  expect(await server.exited).toMatchObject({ asked: false });
  expect(isAlive(java)).toBe(false);
  expect(await statusOfLocalNeo4j(home)).toEqual({ state: 'stopped' });
  await server.stop();
});

test('when its parent is killed Neo4j ends', { timeout: LONG }, async () => {
  const parent = callElsewhere<LocalNeo4j>('openLocalNeo4j.ts', 'openLocalNeo4j', [{ home }]);
  const { uri } = await parent.result;
  expect(await ask(uri, 'MATCH (p:Paper) RETURN p.id')).toEqual(['kept']);
  expect(await openLocalNeo4j({ home })).toMatchObject({ uri, attached: true });
  const { keeper, java } = await running();
  parent.process.kill('SIGKILL');
  expect(await ended(java, 15_000)).toBe(true);
  expect(await ended(keeper, 5_000)).toBe(true);
});

test('a Neo4j without parent and keeper is replaced by the next start', { timeout: LONG }, async () => {
  const parent = callElsewhere<LocalNeo4j>('openLocalNeo4j.ts', 'openLocalNeo4j', [{ home }]);
  await parent.result;
  const { keeper, java } = await running();
  signal(keeper, 'SIGSTOP'); // it cannot act on the death of its parent …
  parent.process.kill('SIGKILL');
  signal(keeper, 'SIGKILL'); // … as if all died at once
  await ended(keeper, 5_000);
  expect(await statusOfLocalNeo4j(home)).toMatchObject({ state: 'orphan', pid: java });

  server = await openLocalNeo4j({ home });
  expect(isAlive(java)).toBe(false);
  expect(server.attached).toBe(false);
  expect(await ask(server.uri, 'MATCH (p:Paper) RETURN p.id')).toEqual(['kept']);
});

test('stop ends it within a few seconds and may be called again', { timeout: LONG }, async () => {
  const { java } = await running();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(await server.exited).toMatchObject({ asked: true });
  expect(isAlive(java)).toBe(false);
  expect(await stopLocalNeo4j(home)).toBe(false);
});

test(
  'a state file whose number now belongs to another program misleads nobody',
  { timeout: LONG },
  async () => {
    const stale = {
      owner: process.pid,
      claimedAt: 0,
      running: { keeper: process.pid, java: process.pid, port: 1 },
    };
    await writeFile(join(home, 'neo4j.json'), JSON.stringify(stale));
    expect(await statusOfLocalNeo4j(home)).toEqual({ state: 'stopped' });
    const again = await openLocalNeo4j({ home });
    expect(again.attached).toBe(false);
    expect(await ask(again.uri, 'MATCH (p:Paper) RETURN p.id')).toEqual(['kept']);
    expect(await stopLocalNeo4j(home)).toBe(true);
    expect(await again.exited).toMatchObject({ asked: false });
  },
);

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  await expect(openLocalNeo4j({ home, port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`),
  });
  other.close();
  expect(await statusOfLocalNeo4j(home)).toEqual({ state: 'stopped' });
});

test('a Neo4j that dies at start says why and where to read more', { timeout: LONG }, async () => {
  await expect(openLocalNeo4j({ home, memory: { heap: '64m' } })).rejects.toMatchObject({
    code: 'DIED_AT_START',
    message: expect.stringMatching(/heap[^]*logs\/console\.log below[^]*docker compose up/i),
  });
  await writeFile(join(home, 'data', 'databases', 'system', 'neostore'), 'no store');
  await expect(openLocalNeo4j({ home })).rejects.toMatchObject({
    code: 'DIED_AT_START',
    message: expect.stringMatching(/Caused by[^]*logs\/neo4j\.log below/),
  });
  expect(await statusOfLocalNeo4j(home)).toEqual({ state: 'stopped' });
});
