import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes the pieces to a file, which has all of them or stays as it was: nobody meets half of it. Permissions stay;
 * a symbolic link stays one.
 * @throws Error that names the path and what is wrong with it, or whatever the pieces throw
 */
export async function writeWholeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const before = await stat(file).catch(() => null);
  if (before?.isDirectory()) throw new Error(`${path}: Expected a file to write, found a folder.`);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const output = createWriteStream(temporary, {
    flags: 'wx',
    flush: true,
    ...(before && { mode: before.mode & 0o777 }),
  });
  try {
    await pipeline(Readable.from(pieces), output);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw inWords(error, path);
  }
}

/** Writes the pieces to standard output; a reader that has had enough of them (`| head`) is no error. */
export async function writeToStandardOutput(pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no folder of this name to write into.',
  ENOTDIR: 'There is no folder of this name to write into.',
  EACCES: 'The folder may not be written into. Change its permissions.',
  ENOSPC: 'The disk is full.',
};

function inWords(error: unknown, path: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? error : new Error(`${path}: ${reason}`, { cause: error });
}
