// Imports compared with the least that an import can take, all in one run on one machine, each with a new store.
//
//   npm run bench:import -- --papers FILE            floor, online, online again, bulk; and whether the graphs are equal
//   npm run bench:import -- --sizes 100000,1000000   bulk imports of generated papers, with their rates
//   npm run bench:import -- --sizes … --online       online imports of them
//   … --only floor,bulk                              some of the imports
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { paperLines } from './generate.mjs';

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string' },
    sizes: { type: 'string' },
    online: { type: 'boolean', default: false },
    only: { type: 'string', default: 'floor,online,again,bulk' },
    seed: { type: 'string', default: '1' },
  },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const main = here('../dist/main.js');
const work = await mkdtemp(join(tmpdir(), 'lithograph-bench-'));
try {
  if (options.papers) await compare(options.papers);
  for (const size of options.sizes?.split(',').map(Number) ?? []) await rate(size);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function compare(file) {
  const only = options.only.split(',');
  const home = (name) => join(work, name);
  const rows = [];
  const digests = new Map();
  const note = async (name, run) => {
    if (!only.includes(name)) return;
    rows.push({ name, ...(await run()) });
    const { output } = await node([here('importDigest.mjs'), home(name === 'again' ? 'online' : name)]);
    digests.set(name, output.trim());
    console.log(`${name}: ${rows.at(-1).seconds.toFixed(1)} s`);
  };
  await note('floor', async () => {
    const run = await node(['--max-old-space-size=16000', here('importFloor.mjs'), home('floor'), file]);
    const { seconds: parts, earlier } = JSON.parse(run.output);
    const floor = Object.values(parts).reduce((sum, seconds) => sum + seconds, 0);
    const told = Object.entries(parts).map(([part, seconds]) => `${part} ${seconds.toFixed(1)}`);
    return { seconds: floor, peak: NaN, cpu: NaN, all: run.all - earlier, told: told.join(' + ') };
  });
  await note('online', () => lithograph(home('online'), ['import', '--json', file]));
  await note('again', () => lithograph(home('online'), ['import', '--json', file]));
  await note('bulk', () => lithograph(home('bulk'), ['import', '--bulk', '--json', file]));

  console.log(
    '\n| import | seconds | × the floor | CPU with Java | × the floor | Node at most | Node CPU | |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  const least = rows.find(({ name }) => name === 'floor');
  for (const { name, seconds, peak, cpu, all, told = '' } of rows) {
    const ratios = [seconds / (least?.seconds ?? NaN), all / (least?.all ?? NaN)].map((ratio) =>
      ratio.toFixed(2),
    );
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${ratios[0]} | ${shown(all, 's')} | ${ratios[1]} | ${shown(peak, 'MB')} | ${shown(cpu, 's')} | ${told} |`,
    );
  }
  // The floor has no issues: it begins behind the reading.
  const compared = [...digests].filter(([name]) => name !== 'floor');
  const graphs = new Set(compared.map(([, printed]) => JSON.parse(printed).digest));
  console.log(graphs.size === 1 ? '\nThe graphs are equal:' : '\nTHE GRAPHS DIFFER:');
  for (const [name, digest] of digests) console.log(`  ${name.padEnd(6)} ${digest}`);
  if (graphs.size > 1) process.exitCode = 1;
}

async function rate(size) {
  const file = join(work, `papers-${size}.jsonl`);
  await pipeline(Readable.from(paperLines(size, Number(options.seed))), createWriteStream(file));
  const home = join(work, `home-${size}`);
  const { seconds, peak, cpu } = await lithograph(home, [
    'import',
    ...(options.online ? [] : ['--bulk']),
    '--json',
    file,
  ]);
  const name = options.online ? 'online' : 'bulk';
  console.log(
    `${name} ${size} papers: ${seconds.toFixed(1)} s, ${Math.round(size / seconds)} papers/s, Node at most ${shown(peak, 'MB')}, ${shown(cpu, 's')} of CPU`,
  );
  await rm(home, { recursive: true, force: true });
  await rm(file);
}

function lithograph(home, command) {
  return node([main, ...command], { LITHOGRAPH_HOME: home, NEO4J_URI: '' });
}

/** Runs Node: seconds, the most memory (MB) and CPU time (s) of that process alone, CPU time with Java, and the output. */
async function node(command, environment = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  let peak = NaN;
  let cpu = NaN;
  let all = NaN;
  const sampling = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      cpu = (Number(fields[11]) + Number(fields[12])) / 100;
      // Java's is known when it has ended, which is before Node ends.
      all = cpu + (Number(fields[13]) + Number(fields[14])) / 100;
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0)
    throw new Error(
      `${command.join(' ')} ended with code ${code}.\n${errors.slice(-4000)}\n${output.slice(-2000)}`,
    );
  return { seconds: (performance.now() - started) / 1000, peak, cpu, all, output };
}

function shown(number, unit) {
  return Number.isNaN(number) ? '' : `${Math.round(number)} ${unit}`;
}
