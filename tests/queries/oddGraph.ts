import { readFileSync } from 'node:fs';
import { beforeAll } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { Database } from '../../src/neo4j/database.js';
import { cypher } from '../../src/neo4j/cypherFiles.js';
import { define } from '../../src/neo4j/define.js';
import { testDatabase } from '../database.js';

/** The shared database with all that is odd: nulls, ties, quotes, emoji, 98 authors, empty relations. */
export function oddGraph(): () => Database {
  const database = testDatabase();
  beforeAll(async () => {
    await applySchema(database());
    const text = readFileSync(new URL('odd-graph.cypher', import.meta.url), 'utf8');
    await database().write((run) => run({ text, parameters: {} }));
    await define(database(), { text: cypher('fill-newest'), parameters: {} });
  });
  return database;
}
