import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/packageRoot.js';

/** The command line as a process of its own, as built: `dist/main.js`. */
export interface Lithograph {
  process: ChildProcess;
  /** What it has written so far. */
  stdout: () => string;
  stderr: () => string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
}

export function lithograph(args: string[], environment: Record<string, string> = {}): Lithograph {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'main.js'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { process: child, stdout: () => written.stdout, stderr: () => written.stderr, ended };
}
