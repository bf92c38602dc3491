import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { openLocalNeo4j } from '../dist/neo4j/local/openLocalNeo4j.js';
import { statusOfLocalNeo4j } from '../dist/neo4j/local/status.js';
import { paperLines } from './generate.mjs';

const work = fileURLToPath(new URL('.work/', import.meta.url));
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const bundledList = fileURLToPath(new URL('../lists/medical-llms.md', import.meta.url));

/**
 * The graph of a file of papers, by default of the bundled list, or of so many generated papers, in a local Neo4j of its
 * own. Imported once and kept below bench/.work.
 */
export async function openGraph({ generated, file = generated ? undefined : bundledList }) {
  const name = file ? await nameOf(file) : `generated-${generated}`;
  const home = join(work, name);
  await importOnce(home, file ?? (() => generate(generated)));
  const local = await openLocalNeo4j({ home });
  const driver = neo4j.driver(local.uri, undefined, { disableLosslessIntegers: true });
  const { pid } = await statusOfLocalNeo4j(home);
  return {
    name: file ? basename(file) : `${generated} generated papers`,
    uri: local.uri,
    java: pid,
    /** Rows as objects. Whole numbers among the parameters arrive as such. */
    async ask(text, parameters = {}) {
      const { records } = await driver.executeQuery(text, whole(parameters), {
        database: 'neo4j',
        routing: neo4j.routing.READ,
      });
      return records.map((record) => record.toObject());
    },
    async close() {
      await driver.close();
      await local.stop();
    },
  };
}

/** The same file has the same name; a changed one has another. */
async function nameOf(file) {
  const { size, mtimeMs } = await stat(file);
  return `papers-${createHash('sha256')
    .update(`${resolve(file)} ${size} ${mtimeMs}`)
    .digest('hex')
    .slice(0, 8)}`;
}

async function importOnce(home, papers) {
  const whole = join(home, 'imported');
  const isThere = await access(whole).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const file = typeof papers === 'string' ? papers : await papers();
  console.log(`Importing ${basename(file)} …`);
  await run(process.execPath, [main, 'import', '--bulk', '--json', file], {
    LITHOGRAPH_HOME: home,
    NEO4J_URI: '',
  });
  await writeFile(whole, '');
  if (typeof papers !== 'string') await rm(file);
}

async function generate(count) {
  const file = join(work, `papers-${count}.jsonl`);
  await pipeline(Readable.from(paperLines(count)), createWriteStream(file));
  return file;
}

/** Shows what the program prints only when it fails. */
async function run(command, args, environment) {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (printed = `${printed}${text}`.slice(-4_000)));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}.\n${printed}`);
}

function whole(parameters) {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}
