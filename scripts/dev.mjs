// `npm run dev`: compiles on every save and starts the server again on every compile. Vite shows the explorer on a port
// of its own, each saved file at once.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './prepare/build.mjs';
import { endWithParent } from './prepare/endWithParent.mjs';
import { install } from './prepare/install.mjs';
import { root } from './prepare/root.mjs';

endWithParent();
await install();
await build();

const compiler = start(join(root, 'node_modules/typescript/bin/tsc'), '--watch', '--preserveWatchOutput');
const server = start('--watch', join(root, 'dist/main.js'), 'serve', ...process.argv.slice(2));
const page = start(join(root, 'node_modules/vite/bin/vite.js'), 'web', '--clearScreen', 'false');
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    compiler.kill(signal);
    server.kill(signal);
    page.kill(signal);
  });

function start(...args) {
  return spawn(process.execPath, args, { stdio: 'inherit' });
}
