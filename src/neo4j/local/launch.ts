import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { packaged } from './cache.js';
import type { Java } from './java.js';
import { ended, endProcess, isAlive, signal } from './processes.js';

/** How long Neo4j may take to close its store, in milliseconds; the keeper kills it after 20 s by itself. */
const PATIENCE = 25_000;

/** How a Neo4j ended. `asked`: `stop` was called; else it ended by itself or was killed from outside. */
export interface Ending {
  asked: boolean;
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  keeper: number;
  java: number;
  exited: Promise<Ending>;
  /** Ends Java with SIGTERM, then SIGKILL; resolved when it is gone. May be called again. */
  stop(): Promise<void>;
}

/** Runs Java under a keeper, in a process group of its own: a Ctrl-C in the terminal reaches only this process. */
export async function launch(java: Java, argumentsFile: string, consoleLog: string): Promise<ServerProcess> {
  const { NODE_OPTIONS: _ours, ...env } = process.env; // an --inspect or --import of ours is none of the keeper's
  const keeper = spawn(
    process.execPath,
    [packaged('keeper.mjs'), consoleLog, java.command, `@${argumentsFile}`],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true, windowsHide: true, env },
  );
  let asked = false;
  let pid: number | undefined;
  let report: Pick<Ending, 'code' | 'signal'> | undefined;
  keeper.stdin.on('error', () => {}); // a dead keeper is seen by its exit

  const started = new Promise<number>((resolve, reject) => {
    createInterface({ input: keeper.stdout }).on('line', (line) => {
      const message = JSON.parse(line) as { pid?: number; error?: string } & Ending;
      if (message.pid !== undefined) resolve((pid = message.pid));
      else if (message.error !== undefined) reject(new Error(message.error));
      else report = message;
    });
    keeper.on('error', reject);
    keeper.on('close', () => reject(new Error('The keeper of Neo4j ended before it began.')));
  });
  const exited = new Promise<Ending>((resolve) => {
    keeper.on('close', (code, keeperSignal) => {
      const orphaned = pid !== undefined && report === undefined && isAlive(pid);
      const gone = orphaned ? endProcess(pid!, PATIENCE) : Promise.resolve();
      void gone.then(() => resolve({ asked, ...(report ?? { code, signal: keeperSignal }) }));
    });
  });

  const javaPid = await started;
  return {
    keeper: keeper.pid!,
    java: javaPid,
    exited,
    async stop() {
      asked = true;
      keeper.stdin.end();
      if (!(await ended(javaPid, PATIENCE))) signal(javaPid, 'SIGKILL');
      await exited;
    },
  };
}
