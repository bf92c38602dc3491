import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { testDatabase, wipe } from '../database.js';
import { documentOf, importDocument, type Entry } from './documents.js';
import { dump } from './graph.js';

const database = testDatabase();
beforeAll(() => applySchema(database()));

/** Few values for each field, so that entries collide in every way. */
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    title: fc.constantFrom('One', 'one.', 'Two', 'Three', '`Four`'),
    section: fc.constantFrom(['X'], ['X', 'Y'], ['Y'], []),
    date: fc.constantFrom('2023', '2023-04', '2022-01'),
    venue: fc.constantFrom('arXiv', 'ACL', 'Nature'),
    by: fc.constantFrom(['Ann'], ['Ann', 'Bo'], ['Bo', 'et al.'], ['Team:Lab'], ['Jo\u2010Ann'], ['Jo-Ann']),
    links: fc.subarray<NonNullable<Entry['links']>[number]>([
      ['CODE', 'https://github.com/Ann/Code'],
      ['DEMO', 'https://github.com/ann/code'],
      ['PAPER', 'https://example.org/a'],
      ['BLOG', 'https://example.org/a'],
    ]),
    arxiv: fc.constantFrom('2304.00001', '2304.00002'),
    doi: fc.constantFrom('10.1/a', '10.1/b'),
  },
  { requiredKeys: ['title'] },
);
const entries = fc.array(entry, { maxLength: 6 });
const batchSize = fc.constantFrom(1, 2, 500);

test('the graph is what the lists say now, whatever they said before', { timeout: 60_000 }, async () => {
  const load = (source: string, listed: Entry[], size: number): Promise<unknown> =>
    importDocument(database(), documentOf(source, listed), { source, sha256: '', batchSize: size });
  await fc.assert(
    fc.asyncProperty(
      entries,
      entries,
      entries,
      entries,
      batchSize,
      async (kept, gone, added, other, size) => {
        const before = [...gone.slice(0, 2), ...kept, ...gone.slice(2)];
        const after = [...kept, ...added];
        await wipe(database());
        await load('other', other, size);
        await load('list', after, size);
        const fresh = await dump(database(), ['importedAt']);

        await wipe(database());
        await load('list', before, size);
        await load('other', other, size);
        await load('list', after, size);
        const edited = await dump(database());
        expect(await dump(database(), ['importedAt'])).toEqual(fresh);

        await load('list', after, size);
        await load('other', other, size);
        expect(await dump(database())).toEqual(edited);
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 6), interruptAfterTimeLimit: 40_000, endOnFailure: true },
  );
});
