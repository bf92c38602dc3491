import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './processes.js';

/*
 * Something in the cache is made in a temporary folder beside its place and renamed when it is whole.
 * The name of the folder carries the number of the process that makes it, so that what a killed process
 * left behind is known and cleared.
 */

/** Makes the temporary folder of this process for `target`, empty. */
export async function makeSibling(target: string): Promise<string> {
  const folder = `${target}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.making`;
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Removes what dead processes left beside `target`; returns the folders in which live ones are at work.
 * What cannot be removed now (a Maven of a killed process still writes there) is left for the next time.
 */
export async function clearSiblings(target: string): Promise<string[]> {
  const name = basename(target);
  const live: string[] = [];
  for (const entry of await readdir(dirname(target)).catch(() => [])) {
    if (!entry.startsWith(`${name}.`)) continue;
    const owner = /^\.(\d+)-\w+\.making$/.exec(entry.slice(name.length))?.[1];
    if (owner === undefined) continue;
    const folder = join(dirname(target), entry);
    if (isAlive(Number(owner))) live.push(folder);
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
  return live;
}
