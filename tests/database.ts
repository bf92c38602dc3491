import { afterAll, beforeAll, inject } from 'vitest';
import { Database } from '../src/neo4j/database.js';

/** Where the Neo4j is that all tests share. */
export function testDatabaseUri(): string {
  return process.env['TEST_NEO4J_URI'] ?? inject('neo4jUri');
}

/** The shared database, empty when the tests of the file begin; for use inside tests and hooks. */
export function testDatabase(): () => Database {
  let database: Database | undefined;
  beforeAll(async () => {
    database = Database.open({ uri: testDatabaseUri(), database: 'neo4j' });
    await wipe(database);
  });
  afterAll(() => database?.close());
  return () => database!;
}

/** Takes every node and relationship away; constraints and indexes stay. */
export async function wipe(database: Database): Promise<void> {
  await database.write((run) => run({ text: 'MATCH (node) DETACH DELETE node', parameters: {} }));
}
