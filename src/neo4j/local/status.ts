import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answersBolt, boltUri } from './bolt.js';
import { argumentsFileOf } from './configuration.js';
import { ended, endProcess, isAlive, isAliveWith, signal } from './processes.js';
import { START_LIMIT } from './start.js';
import { readState, removeState, type State } from './state.js';

/** How long a Neo4j that is asked to stop may take, in milliseconds, before it is killed. */
const PATIENCE = 30_000;

/**
 * - `running`: it answers on `uri`.
 * - `busy`: it is starting, stopping or hangs.
 * - `orphan`: it runs, but what would end it with its parent is gone.
 * - `stopped`: there is none.
 */
export type LocalNeo4jStatus =
  | { state: 'running' | 'orphan'; uri: string; pid: number }
  | { state: 'busy'; pid: number }
  | { state: 'stopped' };

/** Whether the Neo4j of this home (LITHOGRAPH_HOME) runs, whoever started it. */
export async function statusOfLocalNeo4j(home: string): Promise<LocalNeo4jStatus> {
  const state = await readState(resolve(home));
  return state ? judge(await realpath(home), state) : { state: 'stopped' };
}

/** Stops the Neo4j of this home, whoever started it; false when there was none. */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  const state = await readState(resolve(home));
  if (!state) return false;
  const status = await judge(await realpath(home), state);
  if (status.state !== 'stopped' && state.running) await stopProcesses(await realpath(home), state.running);
  await removeState(home, state);
  return status.state !== 'stopped';
}

/** What `state`, read from `home`, means now. `home` is a real path. */
export async function judge(home: string, state: State): Promise<LocalNeo4jStatus> {
  if (!state.running) {
    const fresh = isAlive(state.owner) && Date.now() - state.claimedAt < START_LIMIT;
    return fresh ? { state: 'busy', pid: state.owner } : { state: 'stopped' };
  }
  const { keeper, java, port } = state.running;
  const mark = argumentsFileOf(home);
  if (!(await isAliveWith(java, mark))) return { state: 'stopped' };
  if (!(await isAliveWith(keeper, mark))) return { state: 'orphan', uri: boltUri(port), pid: java };
  return (await answersBolt(port))
    ? { state: 'running', uri: boltUri(port), pid: java }
    : { state: 'busy', pid: java };
}

/** The keeper ends Java when it is asked to; without a keeper Java is asked itself. */
async function stopProcesses(home: string, running: NonNullable<State['running']>): Promise<void> {
  const mark = argumentsFileOf(home);
  const kept = process.platform !== 'win32' && (await isAliveWith(running.keeper, mark));
  if (kept) {
    signal(running.keeper, 'SIGTERM');
    if (await ended(running.java, PATIENCE)) return;
  }
  if (await isAliveWith(running.java, mark)) await endProcess(running.java, PATIENCE);
}
