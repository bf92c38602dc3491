import { join } from 'node:path';
import type { Config } from '../config.js';
import { applySchema } from '../ingest/applySchema.js';
import { isEmpty } from '../ingest/isEmpty.js';
import type { Database } from '../neo4j/database.js';
import { packageRoot } from '../packageRoot.js';
import { buildLithographSchema } from '../resolvers/schema.js';
import { readExamples } from '../server/examples.js';
import { startServer } from '../server/startServer.js';
import { importFile } from './importFile.js';
import { openDatabase } from './openDatabase.js';
import { step } from './progress.js';
import { stopSignal } from './stopSignal.js';
import { warmUp } from './warmUp.js';

/**
 * Serves until the process is asked to end; then lets the requests in flight finish and ends all it started.
 * Until it serves, a signal ends the process at once: the local Neo4j ends with it, and an import is safe to repeat.
 */
export async function serve(config: Config): Promise<void> {
  const { database, ended, close } = await openDatabase(config);
  try {
    await step('Constraints and indexes', () => applySchema(database));
    if (await isEmpty(database)) await importBundled(database);
    const [schema, examples] = await Promise.all([buildLithographSchema(), readExamples()]);
    const { HOST: host, PORT: port, CORS_ORIGIN: corsOrigin } = config;
    const server = await startServer({ schema, database, host, port, corsOrigin, examples });
    const asked = stopSignal('Stopping: requests in flight are answered first.');
    process.stderr.write(`
  Playground  ${server.url}/playground
  GraphQL     ${server.url}/graphql
  Ready?      ${server.url}/readyz

`);
    const warming = warmUp(schema, database, examples);
    const reason = await Promise.race([asked, ended.then(() => 'ended' as const)]);
    warming.stop();
    await server.close();
    if (reason === 'ended')
      throw new Error(
        `The local Neo4j ended by itself. Its log is in ${join(config.LITHOGRAPH_HOME, 'logs')}.`,
      );
  } finally {
    await close();
  }
}

async function importBundled(database: Database): Promise<void> {
  const file = join(packageRoot, 'lists', 'medical-llms.md');
  await step(
    'Importing the bundled list',
    (say) =>
      importFile(database, file, (done, total) =>
        say(`Importing the bundled list: ${done} of ${total} entries`),
      ),
    ({ papers, authors }) =>
      `Imported the bundled list: ${papers.created} papers by ${authors.created} authors`,
  );
}
