import { setTimeout as sleep } from 'node:timers/promises';
import { answersBolt, freePort } from './bolt.js';
import { configure, type Memory } from './configuration.js';
import { consoleLogOf, diagnose, markLog, portTaken } from './diagnosis.js';
import { LocalNeo4jError } from './errors.js';
import type { Java } from './java.js';
import { launch, type ServerProcess } from './launch.js';

/** How long a start may take, in milliseconds; 8 s are usual, a store to recover or a busy machine takes longer. */
export const START_LIMIT = 120_000;
/** How often another port is tried when the chosen one was taken before Neo4j came to it. */
const ATTEMPTS = 3;

export interface StartOptions {
  home: string;
  jars: string;
  java: Java;
  memory: Memory;
  javaOptions: string[];
  /** Undefined: one that is free. */
  port?: number | undefined;
  /** Called as soon as Java runs, which is before Neo4j answers. */
  onLaunch?(server: ServerProcess, port: number): Promise<void>;
}

/**
 * Starts the Neo4j of `home` and resolves when it answers.
 * @throws LocalNeo4jError `STORE_IN_USE`, `PORT_TAKEN`, `DISK_FULL`, `DIED_AT_START` or `START_TIMEOUT`.
 */
export async function start(options: StartOptions): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(options.port).catch(() => {
      throw portTaken(options.port ?? 0);
    });
    try {
      return { server: await startOn(port, options), port };
    } catch (error) {
      const taken = error instanceof LocalNeo4jError && error.code === 'PORT_TAKEN';
      if (!taken || options.port !== undefined || attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOn(port: number, options: StartOptions): Promise<ServerProcess> {
  const { home, java } = options;
  const argumentsFile = await configure({ ...options, port });
  const mark = await markLog(home);
  const server = await launch(java, argumentsFile, consoleLogOf(home));
  const ended = server.exited.then(() => 'ended' as const);
  try {
    await options.onLaunch?.(server, port);
    const until = performance.now() + START_LIMIT;
    while (performance.now() < until) {
      if (await answersBolt(port)) return server;
      if ((await Promise.race([sleep(50), ended])) === 'ended') throw await diagnose(home, port, mark);
    }
    throw tooSlow(home);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function tooSlow(home: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'START_TIMEOUT',
    `Neo4j did not answer within ${START_LIMIT / 1_000} s and was stopped.`,
    `Start again when the machine is less busy; what it did stands in logs/debug.log below ${home}.`,
  );
}
