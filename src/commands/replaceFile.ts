import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new text in the place of a file, at once and whole: a reader finds the old text or the new one, and a failure
 * leaves the old one. Its permissions stay; a symbolic link stays one.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const { mode } = await stat(file);
    await writeFile(temporary, text, { flag: 'wx', flush: true });
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
