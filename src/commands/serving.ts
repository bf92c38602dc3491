import { applySchema } from '../ingest/applySchema.js';
import { isEmpty } from '../ingest/isEmpty.js';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Database } from '../neo4j/database.js';
import { packageRoot } from '../packageRoot.js';
import { buildLithographSchema } from '../resolvers/schema.js';
import { readExamples } from '../server/examples.js';
import { startServer } from '../server/startServer.js';
import { importFile } from './importFile.js';
import { step } from './progress.js';
import { warmUp } from './warmUp.js';

/** A server that answers, and what ends it. */
export interface Serving {
  url: string;
  /** Lets the requests in flight finish. */
  close: () => Promise<void>;
}

/** Makes the database ready, with the bundled list when it is empty, and serves it. */
export async function startServing(config: Config, database: Database): Promise<Serving> {
  const [empty, schema, examples] = await Promise.all([
    isEmpty(database),
    buildLithographSchema(),
    readExamples(),
  ]);
  // A Neo4j that has just started takes a second for its first plans: it makes them beside the look at its indexes.
  let warming = empty ? null : warmUp(schema, database, examples);
  await step('Constraints and indexes', () => applySchema(database));
  if (empty) await importBundled(database);
  const { HOST: host, PORT: port, CORS_ORIGIN: corsOrigin } = config;
  const server = await startServer({ schema, database, host, port, corsOrigin, examples });
  warming ??= warmUp(schema, database, examples);
  return {
    url: server.url,
    close: async () => {
      warming.stop();
      await server.close();
    },
  };
}

async function importBundled(database: Database): Promise<void> {
  const file = join(packageRoot, 'lists', 'medical-llms.md');
  const text = 'Importing the bundled list';
  await step(
    text,
    (say) => importFile(database, file, { onProgress: (done) => say(`${text}: ${done} entries`) }),
    ({ papers, authors }) =>
      `Imported the bundled list: ${papers.created} papers by ${authors.created} authors`,
  );
}
