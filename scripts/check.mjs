// `npm run check`: every `check:…` script of package.json; what failed is shown whole, the last line counts.
import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { install } from './prepare/install.mjs';
import { root } from './prepare/root.mjs';

await install();

const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const waiting = Object.keys(scripts).filter((name) => name.startsWith('check:'));
let passed = 0;
let failed = 0;

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function work() {
  for (let name; (name = waiting.shift());) {
    const started = performance.now();
    const { error, output } = await run(`npm run --silent ${name}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (error) failed++;
    else passed++;
    console.log(error ? `✗ ${name} (${seconds} s)\n${output}` : `✓ ${name} (${seconds} s)`);
  }
}

function run(command) {
  // CI: a check compares and never rewrites.
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CI: 'true' } };
  return new Promise((resolve) => {
    exec(command, options, (error, stdout, stderr) => resolve({ error, output: stdout + stderr }));
  });
}
