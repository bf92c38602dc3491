import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { isEmpty } from '../../src/ingest/isEmpty.js';
import type { SourceDocument } from '../../src/sources/record.js';
import { testDatabase, testDatabaseUri, wipe } from '../database.js';
import { documentOf, type Entry } from './documents.js';
import { dump } from './graph.js';
import { importCounted } from './killedImport.js';

const database = testDatabase();
beforeAll(() => applySchema(database()));
beforeEach(() => wipe(database()));

const entries = Array.from({ length: 15 }, (_, index): Entry => ({
  title: `Title ${index % 12}`,
  section: ['Section', `Part ${index % 4}`],
  by: [`Author ${index % 5}`, 'et al.'],
  // Later batches spell them otherwise, better or worse.
  venue: `${index % 2 ? 'Venue' : 'VENUE'} ${index % 3}`,
  links: [['CODE', `https://github.com/${index % 5 > 2 ? 'Owner' : 'owner'}/code${index % 6}`]],
  ...(index % 2 ? { arxiv: `2304.${10_000 + (index % 12)}` } : {}),
}));
const document = documentOf('A List', entries);
const edited = documentOf('A List', [
  { title: 'New', section: ['New'], by: ['New Author'] },
  ...entries.slice(4).map((entry) => ({ ...entry, venue: 'One Venue' })),
]);

/** Imports in a process of its own that kills itself before its statement number `killAt`. */
async function importInProcess(imported: SourceDocument, killAt: number): Promise<void> {
  const script = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport(${JSON.stringify(new URL('killedImport.ts', import.meta.url).pathname)});
    await module.killedImport(...${JSON.stringify([testDatabaseUri(), imported, killAt])});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

/** @returns how many statements it ran to write */
function load(imported: SourceDocument): Promise<number> {
  return importCounted(database(), imported);
}

test(
  'an import that is killed, then run again, makes the graph that it makes in one go',
  { timeout: 120_000 },
  async () => {
    const last = await load(document);
    const whole = await dump(database(), ['importedAt']);
    const moments = Array.from({ length: 7 }, () => 1 + random(last));
    for (const killAt of [2, 11, ...moments, last]) {
      await wipe(database());
      await importInProcess(document, killAt);
      expect(await isEmpty(database()), `killed at ${killAt}`).toBe(true);
      await load(document);
      expect(await dump(database(), ['importedAt']), `killed at ${killAt}`).toEqual(whole);
    }
  },
);

test('so does the import of an edited list', async () => {
  await load(document);
  const last = await load(edited);
  const whole = await dump(database(), ['importedAt']);
  for (const killAt of [2 + random(last - 1), last]) {
    await wipe(database());
    await load(document);
    await importInProcess(edited, killAt);
    await load(edited);
    expect(await dump(database(), ['importedAt']), `killed at ${killAt}`).toEqual(whole);
  }
});

function random(below: number): number {
  return Math.floor(Math.random() * below);
}
