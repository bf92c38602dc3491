import { int } from 'neo4j-driver';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/neo4j/database.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { testDatabase } from '../database.js';

const database = testDatabase();
const statement = (text: string, parameters = {}): Statement => ({ text, parameters });
/** Runs for minutes if nobody stops it. */
const endless = statement('/* endless */ UNWIND range(1, 1000000000) AS i RETURN count(sin(i)) AS n');

describe('a read', () => {
  test('gives rows by column, whole numbers as numbers', async () => {
    const rows = await database().read(
      statement('UNWIND $list AS n RETURN n, n * 2 AS twice', { list: [int(1), int(2)] }),
    );
    expect(rows).toEqual([
      { n: 1, twice: 2 },
      { n: 2, twice: 4 },
    ]);
  });

  test('keeps what is made of each row, which is made while others still come', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    const made = await database().read<{ n: number }, [number, number]>(
      statement('UNWIND range(1, 50000) AS n RETURN n'),
      { make: ({ n }) => [n, turns] },
    );
    clearInterval(others);
    expect(made.map(([n]) => n)).toEqual(Array.from({ length: 50_000 }, (_, index) => index + 1));
    expect(made.at(-1)![1]).toBeGreaterThan(made[0]![1]);
  });

  test('cannot write', async () => {
    await expect(database().read(statement('CREATE (n:Paper) RETURN n'))).rejects.toMatchObject({
      code: 'DATABASE_ERROR',
    });
  });

  test('says nothing of the statement or the database in its message', async () => {
    await expect(database().read(statement('RETURN secret'))).rejects.toMatchObject({
      message: 'The database could not answer this request.',
    });
  });

  test('is given up at its deadline, in Neo4j too', async () => {
    await expect(database().read(endless, { deadline: 400 })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    await expectGone();
  });

  test('is given up when the asker goes away, in Neo4j too', async () => {
    const asker = new AbortController();
    setTimeout(() => asker.abort(), 200);
    await expect(database().read(endless, { signal: asker.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await expectGone();
  });
});

describe('a write', () => {
  test('holds whole or not at all', async () => {
    const half = database().write(async (run) => {
      await run(statement("CREATE (:Venue {id: 'Vhalf', name: 'Half'})"));
      throw new Error('stop');
    });
    await expect(half).rejects.toThrow('stop');
    expect(await database().read(statement("MATCH (v:Venue {id: 'Vhalf'}) RETURN v"))).toEqual([]);
  });
});

describe('a database that is not there', () => {
  let silent: Server;
  beforeAll(() => new Promise<void>((resolve) => (silent = createServer().listen(0, '127.0.0.1', resolve))));
  afterAll(() => silent.close());

  test('is reported within 5 s when nothing listens', async () => {
    await expectUnavailable('bolt://127.0.0.1:9');
  });

  test('is reported within 5 s when connections are accepted and nothing is said', async () => {
    await expectUnavailable(`bolt://127.0.0.1:${(silent.address() as { port: number }).port}`);
  });
});

async function expectUnavailable(uri: string): Promise<void> {
  const absent = Database.open({ uri, database: 'neo4j' });
  const started = performance.now();
  await expect(absent.read(statement('RETURN 1'))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(performance.now() - started).toBeLessThan(5_000);
  await absent.close();
}

async function expectGone(): Promise<void> {
  const running = statement(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* endless' RETURN 1",
  );
  await expect.poll(() => database().read(running), { timeout: 3_000, interval: 100 }).toEqual([]);
}
