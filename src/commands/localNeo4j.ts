import type { Config } from '../config.js';
import { statusOfLocalNeo4j, stopLocalNeo4j } from '../neo4j/local/status.js';
import { startLocal } from './openDatabase.js';
import { stopSignal } from './stopSignal.js';

/** Keeps the local Neo4j running until this process is asked to end. */
export async function startNeo4j({ LITHOGRAPH_HOME }: Config): Promise<void> {
  const asked = stopSignal('Stopping Neo4j.');
  const local = await startLocal(LITHOGRAPH_HOME);
  if (local.attached) return;
  await Promise.race([asked, local.exited]);
  await local.stop();
}

/** Ends the local Neo4j, whoever started it. */
export async function stopNeo4j({ LITHOGRAPH_HOME }: Config): Promise<void> {
  const stopped = await stopLocalNeo4j(LITHOGRAPH_HOME);
  process.stdout.write(stopped ? 'Neo4j is stopped.\n' : 'Neo4j was not running.\n');
}

/** Says whether the local Neo4j runs, and where. @returns whether it does */
export async function showNeo4j({ LITHOGRAPH_HOME }: Config): Promise<boolean> {
  const status = await statusOfLocalNeo4j(LITHOGRAPH_HOME);
  const said = {
    running: 'Neo4j runs',
    orphan: 'Neo4j runs, but nothing keeps it; the next start ends it',
    busy: 'Neo4j is starting or stopping',
    stopped: 'Neo4j is not running',
  }[status.state];
  const where = 'uri' in status ? ` at ${status.uri}` : '';
  const which = 'pid' in status ? ` (process ${status.pid})` : '';
  process.stdout.write(`${said}${where}${which}.\n`);
  return status.state === 'running';
}
