import { statfs } from 'node:fs/promises';
import { LocalNeo4jError } from './errors.js';

/**
 * Makes sure that the disk of `folder` (which exists) has `megabytes` left for `purpose`.
 * @throws LocalNeo4jError `DISK_FULL`.
 */
export async function requireSpace(folder: string, megabytes: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < megabytes)
    throw diskFull(folder, `${purpose} needs ${megabytes} MB, and the disk has ${free} MB left.`);
}

/** Whether a log or an error's text tells of a full disk. */
export function tellsOfFullDisk(text: string): boolean {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|not enough space on the disk/i.test(text);
}

export function diskFull(folder: string, wrong: string, cause?: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'DISK_FULL',
    `The disk is full at ${folder}: ${wrong}`,
    'Free some space, or choose a folder on another disk for the data (LITHOGRAPH_HOME) or the cache (XDG_CACHE_HOME).',
    { cause },
  );
}
