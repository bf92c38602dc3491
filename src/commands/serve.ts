import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { openDatabase } from './openDatabase.js';
import { stopSignal } from './stopSignal.js';

/** How long Java takes to be born, in milliseconds. */
const BIRTH = 500;

/**
 * Serves until the process is asked to end; then lets the requests in flight finish and ends all it started.
 * Until it serves, a signal ends the process at once: the local Neo4j ends with it, and an import is safe to repeat.
 */
export async function serve(config: Config): Promise<void> {
  const opening = openDatabase(config);
  // Loading the server takes a second of our own time: spent while Neo4j starts, once it does.
  const loading = sleep(BIRTH).then(() => import('./serving.js'));
  const { database, ended, close } = await opening;
  try {
    const { startServing } = await loading;
    const server = await startServing(config, database);
    const asked = stopSignal('Stopping: requests in flight are answered first.');
    process.stderr.write(`
  Explorer    ${server.url}/
  Playground  ${server.url}/playground
  GraphQL     ${server.url}/graphql
  Ready?      ${server.url}/readyz

`);
    const reason = await Promise.race([asked, ended.then(() => 'ended' as const)]);
    await server.close();
    if (reason === 'ended')
      throw new Error(
        `The local Neo4j ended by itself. Its log is in ${join(config.LITHOGRAPH_HOME, 'logs')}.`,
      );
  } finally {
    await close();
  }
}
