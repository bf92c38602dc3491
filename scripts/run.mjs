// `npm start` and `npm run lithograph`: the command line of dist/main.js, after whatever a fresh clone still needs.
// Plain Node without packages, because it runs before any package is there.
import { requireNode } from './prepare/requireNode.mjs';

requireNode();
const { endWithParent } = await import('./prepare/endWithParent.mjs');
const { prepare } = await import('./prepare/prepare.mjs');
endWithParent();
await prepare();

// npm changes into the checkout; files named on the command line are relative to where the user stands.
const { INIT_CWD, npm_lifecycle_event } = process.env;
if (INIT_CWD && npm_lifecycle_event === 'lithograph') process.chdir(INIT_CWD);

// In this process, not in a child: Ctrl-C and SIGTERM reach the server itself and nothing is left behind.
const main = new URL('../dist/main.js', import.meta.url);
const { fileURLToPath } = await import('node:url');
process.argv[1] = fileURLToPath(main);
await import(main.href);
