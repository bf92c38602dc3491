import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from './root.mjs';
import { step } from './step.mjs';

/** Installs the packages of the lock file, unless node_modules holds exactly those. */
export async function install() {
  if (await isInstalled()) return;
  // --include=dev: the compiler is one of them, and NODE_ENV=production would leave it out.
  await step('Installing packages', ...npm('ci', '--include=dev', '--no-audit', '--no-fund'));
}

/**
 * npm writes what it installed to node_modules/.package-lock.json when it is done, so a broken-off installation has
 * none. Contents are compared, not times: a checkout touches files, and `npm install` writes both at once.
 */
export async function isInstalled() {
  const [wanted, present] = await Promise.all([
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json').catch(() => null),
  ]);
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '' || ((optional || devOptional) && !present[path])) return true;
    return present[path]?.version === version;
  });
}

async function packagesOf(lockFile) {
  return JSON.parse(await readFile(join(root, lockFile), 'utf8')).packages;
}

/** npm as a program and its arguments: the npm that started us, without a shell in between, or the one on the PATH. */
function npm(...args) {
  const script = process.env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') return [process.execPath, [script, ...args]];
  return ['npm', args];
}
