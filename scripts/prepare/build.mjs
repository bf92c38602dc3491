import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { step } from './step.mjs';

const stamp = join(root, 'dist/.built');
const sources = ['src', 'web', 'tsconfig.json', 'package-lock.json'];

/** Compiles src/ to dist/ and web/ to dist/web/, unless dist/ is newer than everything it is made of. */
export async function build() {
  const built = await stat(stamp).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const changed = await Promise.all(sources.map((path) => newest(join(root, path))));
  if (built > Math.max(...changed)) return;

  // The stamp carries the time of the start: a file saved during the build makes the next one build again.
  const started = new Date();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    step('Building', process.execPath, [join(root, 'node_modules/typescript/bin/tsc')]),
    step('Building the explorer', process.execPath, [
      join(root, 'node_modules/vite/bin/vite.js'),
      ...['build', 'web', '--configLoader', 'runner', '--logLevel', 'warn'],
    ]),
  ]);
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
}

/** The latest change below a path; a folder's own time tells of files that went away. */
async function newest(path) {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    ['', ...entries].map(async (entry) => (await stat(join(path, entry))).mtimeMs),
  );
  return Math.max(...times);
}
