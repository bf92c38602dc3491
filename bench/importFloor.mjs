// The least that an import can take: a graph that is merged already, in memory, is written as CSV files; neo4j-admin
// makes a store of them; Neo4j starts and builds the constraints and indexes. Prints the seconds of each as JSON.
//
//   node --max-old-space-size=8000 bench/importFloor.mjs HOME FILE
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { applySchema } from '../dist/ingest/applySchema.js';
import { fitting } from '../dist/ingest/bulk/fitting.js';
import { GraphFiles } from '../dist/ingest/bulk/graphFiles.js';
import { ListSections } from '../dist/ingest/bulk/listSections.js';
import { listId } from '../dist/ingest/listIdentity.js';
import { listingId, listingOf, propertiesOf } from '../dist/ingest/listing.js';
import { mergeListings } from '../dist/ingest/mergeListings.js';
import { placeListings } from '../dist/ingest/placeListings.js';
import { Database } from '../dist/neo4j/database.js';
import { classArchive } from '../dist/neo4j/local/archive.js';
import { defaultCache } from '../dist/neo4j/local/cache.js';
import { ensureJars, listJars } from '../dist/neo4j/local/jars.js';
import { findJava } from '../dist/neo4j/local/java.js';
import { openLocalNeo4j } from '../dist/neo4j/local/openLocalNeo4j.js';
import { openSource } from '../dist/sources/open.js';

const [home, file] = process.argv.slice(2);
const folder = join(home, 'csv');
await mkdir(folder, { recursive: true });
const java = await findJava();
const jars = await ensureJars(defaultCache, java, () => undefined);
// Made once for each machine, and no part of any import.
await classArchive(jars, java, () => undefined);
const { papers, sections, list } = await merged(file);

const before = process.cpuUsage();
const seconds = { csv: 0, admin: 0, start: 0, indexes: 0 };
let options;
await timed('csv', async () => {
  const files = new GraphFiles(folder);
  for (const section of sections) files.section(0, section);
  for (const { id, state, rows } of papers) files.paper(id, state, rows);
  files.list(0, list);
  await files.finish();
  options = files.importArguments;
});
await timed('admin', () => admin(['database', 'import', 'full', 'neo4j', ...options]));
let neo4j;
let database;
await timed('start', async () => {
  neo4j = await openLocalNeo4j({ home });
  database = Database.open({ uri: neo4j.uri, database: 'neo4j' });
  await database.waitUntilReady(60_000);
});
await timed('indexes', () => applySchema(database));
await database.close();
await neo4j.stop();
// What reading and merging took is no part of it.
const earlier = (before.user + before.system) / 1e6;
process.stdout.write(`${JSON.stringify({ seconds, earlier })}\n`);

/** Everything that is to be written, which is what reading and merging make. Not part of the time. */
async function merged(path) {
  const source = await openSource(path);
  const id = listId(basename(path), source.title);
  const listSections = new ListSections();
  const met = [];
  const listings = [];
  for await (const stated of source.parts) {
    const part = fitting(stated)?.part;
    if (part?.section) met.push(...listSections.meet(part.section.path));
    if (!part?.paper) continue;
    const { paper } = part;
    for (const path of [paper.section, ...(paper.categories ?? [])]) met.push(...listSections.meet(path));
    listings.push(listingOf(id, listingId(id, paper.raw, 0), paper));
  }
  return {
    papers: [...placeListings(listings)].map(([paper, listed]) => ({
      id: paper,
      state: mergeListings(listed),
      rows: listed.map((listing) => ({ list: 0, properties: propertiesOf(listing) })),
    })),
    sections: met,
    list: { id, title: source.title },
  };
}

/** `neo4j-admin` by its usual entry, as its own script runs it. */
async function admin(commands) {
  const classPath = (await listJars(jars)).map((name) => join(jars, name)).join(':');
  await mkdir(join(home, 'conf'), { recursive: true });
  const child = spawn(
    java.command,
    ['-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand', ...commands],
    {
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`neo4j-admin ended with code ${code}.`);
}

async function timed(name, work) {
  const started = performance.now();
  await work();
  seconds[name] = (performance.now() - started) / 1000;
}
