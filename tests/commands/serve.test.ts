import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lithograph, type Lithograph } from './lithograph.js';

let home: string;
let port: number;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lithograph-serve-'));
  port = await freePort();
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('lithograph serve, with a local Neo4j of its own', { timeout: 120_000 }, () => {
  test('imports the bundled list into the empty database, answers, and ends everything when asked to', async () => {
    const server = await serving();
    expect(server.stderr()).toContain('Imported the bundled list: 71 papers');
    expect(server.stderr()).toContain(`http://127.0.0.1:${port}/playground`);
    expect(await ask('{ paperCount }')).toMatchObject({ data: { paperCount: 71 } });
    const status = lithograph(['neo4j', 'status'], environment());
    expect(await status.ended).toBe(0);
    expect(status.stdout()).toContain('Neo4j runs at bolt://127.0.0.1:');
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const after = lithograph(['neo4j', 'status'], environment());
    expect(await after.ended).toBe(1);
    expect(after.stdout()).toContain('Neo4j is not running.');
  });

  test('keeps the data for the next start; an import meanwhile uses the same Neo4j', async () => {
    const server = await serving();
    expect(server.stderr()).not.toContain('Imported');
    expect(await ask('{ paperCount }')).toMatchObject({ data: { paperCount: 71 } });
    const again = lithograph(['import', 'lists/medical-llms.md'], environment());
    expect(await again.ended).toBe(0);
    expect(again.stderr()).toContain('Neo4j runs already');
    expect(again.stdout()).toContain('Nothing changed.');
    server.process.kill('SIGKILL');
    await server.ended;
    await expect
      .poll(async () => statusNow(), { timeout: 40_000, interval: 500 })
      .toContain('is not running');
  });
});

test('a word that is no command is said to be none', async () => {
  const mistyped = lithograph(['imprt', 'list.md'], environment());
  expect(await mistyped.ended).toBe(1);
  expect(mistyped.stderr()).toContain("unknown command 'imprt'");
});

function environment(): Record<string, string> {
  return { LITHOGRAPH_HOME: home, PORT: String(port), NEO4J_URI: '' };
}

async function serving(): Promise<Lithograph> {
  const server = lithograph(['serve'], environment());
  const ready = async (): Promise<boolean> => (await fetch(url('/readyz'))).ok;
  await expect.poll(() => ready().catch(() => false), { timeout: 90_000, interval: 200 }).toBe(true);
  return server;
}

async function ask(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url('/graphql'), { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

async function statusNow(): Promise<string> {
  const status = lithograph(['neo4j', 'status'], environment());
  await status.ended;
  return status.stdout();
}

function url(path: string): string {
  return `http://127.0.0.1:${port}${path}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
}
