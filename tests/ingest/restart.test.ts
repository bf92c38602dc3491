import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { Database } from '../../src/neo4j/database.js';
import { openLocalNeo4j, type LocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';
import { documentOf, importDocument, type Entry } from './documents.js';
import { dump } from './graph.js';

/** Some papers share names, venues and sections; some entries name one paper twice. */
const entries = Array.from({ length: 600 }, (_, index): Entry => ({
  title: `Title ${index % 580}`,
  section: ['Section', `Part ${index % 7}`],
  by: [`Author ${index % 20}`, `Author ${(index * 7) % 90}`],
  venue: `Venue ${index % 5}`,
  links: [['CODE', `https://github.com/owner/code${index % 200}`]],
}));
const list = documentOf('A List', entries);

const cleanUp: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

/** A Neo4j of this test's own, since it is stopped in the middle. */
async function start(home: string, port?: number): Promise<LocalNeo4j> {
  const neo4j = await openLocalNeo4j({ home, port });
  cleanUp.push(() => neo4j.stop());
  return neo4j;
}

test(
  'an import waits for a Neo4j that restarts in the middle, goes on, and makes the same graph',
  { timeout: 180_000 },
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'lithograph-restart-'));
    cleanUp.push(() => rm(home, { recursive: true, force: true }));
    const first = await start(home);
    const database = Database.open({ uri: first.uri, database: 'neo4j' });
    cleanUp.push(() => database.close());
    await database.waitUntilReady(60_000);
    await applySchema(database);

    let restarting: Promise<unknown> | undefined;
    const waits: string[] = [];
    const report = await importDocument(database, list, {
      source: 'list.md',
      sha256: '',
      batchSize: 50,
      onWait: (why) => waits.push(why),
      onProgress: (done) => {
        if (done >= 250) restarting ??= first.stop().then(() => start(home, Number(new URL(first.uri).port)));
      },
    });
    await restarting;
    expect(restarting).toBeDefined();
    expect(waits.length).toBeGreaterThan(0);
    expect(new Set(waits)).toEqual(new Set(['The database cannot be reached; waiting for it']));
    expect(report.papers.created).toBe(580);
    const interrupted = await dump(database, ['importedAt']);

    await database.write((run) => run({ text: 'MATCH (node) DETACH DELETE node', parameters: {} }));
    await importDocument(database, list, { source: 'list.md', sha256: '', batchSize: 50 });
    expect(interrupted).toEqual(await dump(database, ['importedAt']));
  },
);
