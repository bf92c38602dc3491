// Keeps one Java for one parent: ends it as soon as the parent is gone, however the parent went.
// The parent holds the other end of our standard input; the operating system closes it even on SIGKILL.
// Plain JavaScript outside src/ and dist/, so that it is the same file for the sources and for the build.
//
//   node keeper.mjs CONSOLE_LOG JAVA ARGUMENT…
//
// Standard output tells the parent one JSON object a line: {pid} or {error} first, {code, signal} at the end.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** How long Java may take to close its store before it is killed, in milliseconds. */
const PATIENCE = 20_000;

const [consoleLog, java, ...javaArguments] = process.argv.slice(2);
const log = openSync(consoleLog, 'w');
const child = spawn(java, javaArguments, { stdio: ['ignore', log, log], windowsHide: true });

const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
process.stdout.on('error', () => {}); // the parent is gone and hears nothing

child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => {
  tell({ error: error.message });
  process.exitCode = 1;
  process.stdin.destroy();
});
child.on('exit', (code, signal) => {
  tell({ code, signal });
  process.stdin.destroy();
});

let ending = false;
function end() {
  if (ending || child.exitCode !== null || child.signalCode !== null) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
}
process.stdin.on('end', end).on('error', end).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
