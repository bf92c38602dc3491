import { afterAll, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { Database } from '../../src/neo4j/database.js';
import { define } from '../../src/neo4j/define.js';
import { testDatabase, testDatabaseUri } from '../database.js';

const database = testDatabase();
const servers = Array.from({ length: 3 }, () => Database.open({ uri: testDatabaseUri(), database: 'neo4j' }));
afterAll(() => Promise.all(servers.map((server) => server.close())));

test('servers that start at once on a new database all make its schema', { timeout: 120_000 }, async () => {
  await applySchema(database());
  const whole = await made();
  await takeAway();
  await Promise.all(servers.map((server) => applySchema(server)));
  expect(await made()).toEqual(whole);
});

/** Constraints and indexes by name, but for those that Neo4j makes by itself. */
async function made(): Promise<string[]> {
  const rows = await database().read<{ made: string }>({
    text: `SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP'
      RETURN CASE WHEN owningConstraint IS NULL THEN 'INDEX ' ELSE 'CONSTRAINT ' END + name AS made ORDER BY made`,
    parameters: {},
  });
  return rows.map(({ made }) => made);
}

async function takeAway(): Promise<void> {
  for (const one of await made()) await define(database(), { text: `DROP ${one}`, parameters: {} });
}
