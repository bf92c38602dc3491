import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** A headless Chromium: the one that npm brought on Linux, the installed Chrome on macOS and Windows. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  if (!existsSync(unpacked)) await unpack();
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    // The package's own arguments are meant for Amazon's Lambda: one process for all pages, which dies with the first that
    // is closed, other sites' answers laid open, and a graphics card in software, which takes most of the time.
    args: ['--disable-gpu'],
    // The package's own libnss3, libnspr4 and libexpat: a machine that nobody prepared has none.
    env: { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
  });
}

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** Takes Chromium out of its package, whole or not at all: another run may be doing the same. */
async function unpack(): Promise<void> {
  const folder = `${unpacked}-${process.pid}`;
  await mkdir(folder, { recursive: true });
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    // It unpacks into the temporary folder, and its libraries only where it takes itself to be on Lambda.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await rename(folder, unpacked).catch(() => rm(folder, { recursive: true }));
}
