import type { GraphQLSchema } from 'graphql';
import { afterAll } from 'vitest';
import { Database } from '../../src/neo4j/database.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/startServer.js';
import { testDatabaseUri } from '../database.js';
import { smallSchema } from './smallSchema.js';

/** A server on a free port of this machine, on the tests' Neo4j, closed when the test file ends. */
export async function serve(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const database = options.database ?? openTestDatabase();
  const schema: GraphQLSchema = options.schema ?? smallSchema();
  const server = await startServer({
    schema,
    database,
    host: '127.0.0.1',
    port: 0,
    corsOrigin: '*',
    examples: [],
    log: false,
    ...options,
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });
  return server;
}

export function openTestDatabase(): Database {
  return Database.open({ uri: testDatabaseUri(), database: 'neo4j' });
}
