import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/packageRoot.js';

test('a step ends on a terminal that says it has no width', async () => {
  const progress = join(packageRoot, 'dist', 'commands', 'progress.js');
  const script = `
    Object.assign(process.stderr, { isTTY: true, columns: 0, cursorTo() {}, clearLine() {}, moveCursor() {} });
    const { step } = await import(${JSON.stringify(progress)});
    await step('Working', () => new Promise((resolve) => setTimeout(resolve, 300)));
    console.log('ended');`;
  const { CI: _unattended, ...environment } = process.env; // there ora shows nothing that moves
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...environment, TERM: 'xterm' },
    timeout: 8_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await once(child, 'close');
  expect(said).toBe('ended\n');
});
