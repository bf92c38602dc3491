import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout as one step of a preparation. A step shorter than a second says nothing; a longer
 * one says on stderr what it does and for how long. What the program prints is shown only when it fails, and then
 * the process ends.
 */
export async function step(title, command, args) {
  const progress = showProgress(title);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));

  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const outcome = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);

  progress.end(outcome === 0);
  if (outcome === 0) return;
  process.stderr.write(`${output}\n${title} failed (${outcome}): ${command} ${args.join(' ')}\n`);
  process.exit(1);
}

/** Shows that something is waited for which was begun before. */
export async function waiting(title, promise) {
  const progress = showProgress(title);
  await promise;
  progress.end(true);
}

function showProgress(title) {
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  const terminal = process.stderr.isTTY;
  let shown = false;
  const timer = setInterval(() => {
    if (terminal) process.stderr.write(`\r${title}… ${seconds()}`);
    else if (!shown) process.stderr.write(`${title}…\n`);
    shown = true;
  }, 1_000);
  return {
    end(done) {
      clearInterval(timer);
      if (shown)
        process.stderr.write(
          `${terminal ? '\r' : ''}${title}: ${done ? 'done' : 'failed'} after ${seconds()}\n`,
        );
    },
  };
}
