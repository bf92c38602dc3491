// `npm run bench`: Lithograph measured beside others, alone for long, and on graphs of different sizes. See README.md.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWithParent } from '../scripts/prepare/endWithParent.mjs';

endWithParent();
// By way of `exit`, on which the servers are ended.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    rate: { type: 'string' },
    memory: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '5' },
    growth: { type: 'boolean', default: false },
    layers: { type: 'boolean', default: false },
    frames: { type: 'boolean', default: false },
    paint: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,1000000' },
    results: { type: 'string', default: fileURLToPath(new URL('results', import.meta.url)) },
  },
});
const number = (text) => (text === undefined ? undefined : Number(text));
const how = {
  source: options.papers ? { file: options.papers } : { generated: 95_177 },
  seconds: number(options.seconds),
  rounds: number(options.rounds),
  rate: number(options.rate),
  minutes: number(options.minutes),
  only: options.only?.split(','),
  sizes: options.sizes.split(',').map(Number),
  folder: options.results,
};
if (!(await measurement())) process.exitCode = 1;

/** @returns whether every answer was right */
async function measurement() {
  if (options.memory) return (await import('./memory.mjs')).memory(how);
  if (options.layers) return (await import('./layers.mjs')).layered(how);
  if (options.frames) return (await import('./frames/frames.mjs')).frames(how);
  if (options.paint) return (await import('./firstPaint.mjs')).firstPaint(how);
  if (options.growth) return (await import('./growth.mjs')).growth(how);
  return (await import('./compare.mjs')).compare(how);
}
