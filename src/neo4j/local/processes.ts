import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether `pid` lives and its command line names `argument`. A number alone proves nothing: after a restart of the
 * machine it may belong to any program. Where the command line cannot be read (Windows), the number must do.
 */
export async function isAliveWith(pid: number, argument: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  return (await commandLine(pid)).includes(argument);
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return ''; // it ended meanwhile
  }
}

/** Asks a process to end (SIGTERM) and kills it (SIGKILL) when it has not ended after `patience` milliseconds. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await ended(pid, patience)) return;
  signal(pid, 'SIGKILL');
  await ended(pid, 5_000);
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it has ended already
  }
}

/** Waits at most `patience` milliseconds for `pid` to end; whether it did. */
export async function ended(pid: number, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await sleep(50);
  }
  return true;
}
