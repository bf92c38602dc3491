// `npm run bench`: Lithograph measured beside others, alone for long, and on graphs of different sizes. See README.md.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWithParent } from '../scripts/prepare/endWithParent.mjs';

endWithParent();
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
    sizes: { type: 'string', default: '10000,1000000' },
    results: { type: 'string', default: fileURLToPath(new URL('results', import.meta.url)) },
  },
});
const source = options.papers ? { file: options.papers } : { generated: 95_177 };
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const folder = options.results;

const { compare } = await import('./compare.mjs');
const rate = options.rate === undefined ? undefined : Number(options.rate);
const only = options.only?.split(',');
const isRight = await compare({ source, seconds, rounds, only, rate, folder });
if (!isRight) process.exitCode = 1;
