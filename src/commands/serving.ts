import { join } from 'node:path';
import { applySchema } from '../ingest/applySchema.js';
import type { Config } from '../config.js';
import type { Database } from '../neo4j/database.js';
import { packageRoot } from '../packageRoot.js';
import { buildLithographSchema } from '../resolvers/schema.js';
import { readExamples } from '../server/examples.js';
import { ImportQueue } from '../server/importQueue.js';
import { LargeAnswers } from '../server/largeAnswers/largeAnswers.js';
import { startServer } from '../server/startServer.js';
import { importBundled, needsBundled } from './bundled.js';
import { serveImports } from './serveImports.js';
import { step } from './progress.js';
import { warmUp } from './warmUp.js';

/** A server that answers, and what ends it. */
export interface Serving {
  url: string;
  /** Lets the requests in flight finish; an import that takes longer ends between two transactions. */
  close: () => Promise<void>;
}

/** Makes the database ready, with the bundled list when it is empty, and serves it. */
export async function startServing(config: Config, database: Database): Promise<Serving> {
  const { HOST: host, PORT: port, CORS_ORIGIN: corsOrigin, LITHOGRAPH_TOKEN: token } = config;
  const { LITHOGRAPH_SHOW_CYPHER: showCypher } = config;
  const [empty, schema, examples] = await Promise.all([
    needsBundled(database),
    buildLithographSchema({ mutations: token !== undefined }),
    readExamples(),
  ]);
  // A Neo4j that has just started takes a second for its first plans: it makes them beside the look at its indexes.
  let warming = empty ? null : warmUp(schema, database, examples);
  await step('Constraints and indexes', () => applySchema(database));
  if (empty) await importBundled(database);
  const queue = new ImportQueue();
  const writing = token === undefined ? undefined : { token, imports: serveImports(database, queue) };
  const largeAnswers = new LargeAnswers(database.address);
  const server = await startServer({
    ...{ schema, database, host, port, corsOrigin },
    ...{ examples, writing, showCypher, largeAnswers },
    explorer: join(packageRoot, 'dist', 'web'),
  });
  warming ??= warmUp(schema, database, examples);
  return {
    url: server.url,
    close: async () => {
      warming.stop();
      await server.close();
      await largeAnswers.close();
      await queue.stop();
    },
  };
}
