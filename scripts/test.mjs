// `npm test [-- vitest's arguments]`: everything vitest finds; the last line counts, also when vitest itself broke.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithParent } from './prepare/endWithParent.mjs';
import { prepare } from './prepare/prepare.mjs';
import { root } from './prepare/root.mjs';

endWithParent();
// Some tests run the command line as a user does, from dist/.
await prepare();

const folder = await mkdtemp(join(tmpdir(), 'lithograph-test-'));
const report = join(folder, 'report.json');
const vitest = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
// Ctrl-C reaches vitest by itself; we only wait for it to stop what it started.
process.on('SIGINT', () => undefined).on('SIGTERM', () => vitest.kill('SIGTERM'));
const code = await new Promise((resolve) => vitest.on('close', (exit) => resolve(exit ?? 1)));

const { numPassedTests = 0, numFailedTests = 0 } = await readFile(report, 'utf8').then(
  JSON.parse,
  () => ({}),
);
await rm(folder, { recursive: true });
// A file that does not load, or an error outside every test, fails no test: it counts as one all the same.
const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = code;
