import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('call.mjs', import.meta.url));
const local = fileURLToPath(new URL('../../../src/neo4j/local/', import.meta.url));

export interface Called<Result> {
  process: ChildProcess;
  /** What the function returned, as far as JSON carries it; rejected when the process ends before. */
  result: Promise<Result>;
}

/** Calls a function of src/neo4j/local in another process, which stays. The argument 'FUNCTION' becomes one. */
export function callElsewhere<Result>(
  file: string,
  name: string,
  given: unknown[],
  env: NodeJS.ProcessEnv = {},
): Called<Result> {
  const child = spawn(process.execPath, [script, local + file, name, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const result = new Promise<Result>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => resolve(JSON.parse(line) as Result));
    child.on('exit', () => reject(new Error('The process ended before its function did.')));
  });
  result.catch(() => {}); // most tests kill the process; those that await it see the rejection all the same
  return { process: child, result };
}
