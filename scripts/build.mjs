// `npm run build`: dist/ from src/, when it is not there yet.
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';

await install();
await build();
