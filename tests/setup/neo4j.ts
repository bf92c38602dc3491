import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Database } from '../../src/neo4j/database.js';
import { openLocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The empty Neo4j that all tests of this run share, without authentication: `inject('neo4jUri')`. */
    neo4jUri: string;
  }
}

/**
 * One real Neo4j for the whole run: the one that TEST_NEO4J_URI names, else a local one with a store of its own. The
 * second project of a run that asks for it gets that of the first.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_NEO4J_URI'];
  if (given) {
    project.provide('neo4jUri', given);
    return undefined;
  }
  const home = await mkdtemp(join(tmpdir(), 'lithograph-neo4j-'));
  const neo4j = await openLocalNeo4j({ home, onProgress: console.log });
  const database = Database.open({ uri: neo4j.uri, database: 'neo4j' });
  await database.waitUntilReady(60_000);
  await database.close();
  project.provide('neo4jUri', neo4j.uri);
  process.env['TEST_NEO4J_URI'] = neo4j.uri;
  return async () => {
    delete process.env['TEST_NEO4J_URI'];
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
