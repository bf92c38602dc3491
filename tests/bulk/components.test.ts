import fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Components } from '../../src/ingest/bulk/components.js';
import { ListSets } from '../../src/ingest/bulk/listSets.js';
import { SharedListings } from '../../src/ingest/bulk/sharedListings.js';
import { identify } from '../../src/ingest/identify.js';
import { listingsOf, type Entry } from '../ingest/documents.js';

const folder = mkdtempSync(join(tmpdir(), 'lithograph-components-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = fc.array(
  fc.record<Entry, 'title'>(
    {
      title: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
      arxiv: fc.constantFrom('2301.00001', '2301.00002', '2301.00003'),
      doi: fc.constantFrom('10.1/a', '10.1/b', '10.1/c'),
      by: fc.constantFrom(['Ann'], ['Bo']),
    },
    { requiredKeys: ['title'] },
  ),
  { maxLength: 12 },
);

test('listings of one paper are in one set, and a listing on its own is in none', () => {
  fc.assert(
    fc.property(entries, (stated) => {
      const listings = listingsOf('L', stated);
      const components = new Components();
      for (const listing of listings) components.add(listing);
      for (const paper of identify(listings)) {
        const sets = new Set(paper.map((listing) => components.of(listing)));
        expect(sets.size).toBe(1);
        if (paper.length > 1) expect(sets.has(-1)).toBe(false);
      }
      const shared = listings.filter((listing) => components.of(listing) >= 0);
      expect(components.shared).toBe(shared.length);
      // What is alone shares no key with any other: it is a paper whatever else there is.
      const alone = listings.filter((listing) => components.of(listing) < 0);
      expect(identify(alone)).toHaveLength(alone.length);
    }),
    { numRuns: 1_000 },
  );
});

test.each([10, 100_000])('shared listings come out with all of their set, %i expected', async (expected) => {
  const listings = listingsOf(
    'L',
    Array.from({ length: 60 }, (_, index) => ({ title: `T${index % 20}` })),
  );
  const shared = new SharedListings(folder, expected);
  listings.forEach((listing, index) => shared.add(listing, index % 20));
  const found = [];
  for await (const group of shared.groups()) {
    for (let set = 0; set < 20; set += 1)
      expect([0, 3]).toContain(group.filter(({ says }) => says.title === `T${set}`).length);
    found.push(...group);
  }
  expect(found.sort((one, other) => one.line - other.line)).toEqual(listings);
  expect(readdirSync(folder)).toEqual([]);
});

test('a node counts as made by the first list that names it', () => {
  const sets = new ListSets();
  sets.add(0, [1]);
  sets.add(1, [0, 1]);
  sets.add(2, [0]);
  sets.add(0, [0]);
  sets.add(3, [1, 1]);
  expect(sets.change(0)).toEqual({ created: 3, updated: 0, unchanged: 0, removed: 0 });
  expect(sets.change(1)).toEqual({ created: 1, updated: 0, unchanged: 2, removed: 0 });
});
