import { describe, expect, test } from 'vitest';
import { nodeId } from '../../src/identity/nodeId.js';
import { paperIds } from '../../src/ingest/paperIds.js';
import { identify } from '../../src/ingest/identify.js';
import type { Listing } from '../../src/ingest/listing.js';
import { listingsOf, type Entry } from './documents.js';

const one: Entry[][] = [
  [
    { title: 'A Title', arxiv: '2304.00001' },
    { title: 'Another Title', arxiv: '2304.00001' },
  ],
  [
    { title: 'A Title', doi: '10.1/a' },
    { title: 'Another Title', doi: '10.1/a' },
  ],
  [
    { title: 'A Title', arxiv: '2304.00001' },
    { title: 'Another', arxiv: '2304.00001', doi: '10.1/a' },
    { title: 'Third', doi: '10.1/a' },
  ],
  [{ title: 'A Title' }, { title: 'a  title.' }],
  [
    { title: 'A Title', by: ['Ann', 'et al.'] },
    { title: 'A Title', by: ['Ann', 'Bo'] },
  ],
  [{ title: 'A Title', by: ['Ann'] }, { title: 'A Title' }],
  [
    { title: 'A Title', by: ['Ann'], arxiv: '2304.00001' },
    { title: 'A Title', by: ['Ann'] },
  ],
  [
    { title: 'A Title', by: ['Ann'], arxiv: '2304.00001' },
    { title: 'A Title', by: ['Bo'], arxiv: '2304.00001' },
  ],
  [
    { title: 'A Title', by: ['Ann'], doi: '10.1101/1' },
    { title: 'A Title', by: ['Ann'], doi: '10.1038/1' },
  ],
  [
    { title: 'A Title', by: ['Team:OpenMedLab'] },
    { title: 'A Title', by: ['Ann', 'Bo'] },
  ],
];
const several: Entry[][] = [
  [
    { title: 'BiomedGPT: A Unified Transformer', by: ['Kai Zhang'] },
    { title: 'BioMedGPT: Open Multimodal Transformer', by: ['Yizhen Luo'] },
  ],
  [
    { title: 'A Title', by: ['Ann'] },
    { title: 'A Title', by: ['Bo'] },
  ],
  [
    { title: 'A Title', by: ['Ann'], arxiv: '2304.00001' },
    { title: 'A Title', by: ['Ann'], arxiv: '2304.00002' },
  ],
  [
    { title: 'A Title', by: ['Ann'], arxiv: '2304.00001' },
    { title: 'A Title', by: ['Bo'], doi: '10.1/b' },
  ],
  [{ title: 'ChatCAD' }, { title: 'ChatCAD+' }],
];

describe('one paper', () => {
  test.each(one.map((entries) => [words(entries), entries] as const))('%s', (_, entries) => {
    for (const order of [entries, [...entries].reverse()])
      expect(identify(listingsOf('list', order))).toHaveLength(1);
  });
});

describe('several papers', () => {
  test.each(several.map((entries) => [words(entries), entries] as const))('%s', (_, entries) => {
    for (const order of [entries, [...entries].reverse()])
      expect(identify(listingsOf('list', order))).toHaveLength(entries.length);
  });
});

test('where several papers have the title, the one with the same first author is meant', () => {
  const listings = listingsOf('list', [
    { title: 'A Title', arxiv: '2304.00001' },
    { title: 'A Title', arxiv: '2304.00002', by: ['Bo'] },
    { title: 'A Title', by: ['Bo', 'Cy'] },
  ]);
  expect(identify(listings).map((group) => group.map(({ line }) => line))).toEqual([[1], [2, 3]]);
});

describe('ids', () => {
  const [first, second, third] = listingsOf('list', [
    { title: 'A Title', by: ['Ann'] },
    { title: 'A Title', by: ['Ann'], doi: '10.1/a' },
    { title: 'Other', arxiv: '2304.00001', doi: '10.1/a' },
  ]) as [Listing, Listing, Listing];
  const byTitle = nodeId('PAPER', 'title:atitle\nAnn');
  const byDoi = nodeId('PAPER', 'doi:10.1/a');
  const byArxiv = nodeId('PAPER', 'arxiv:2304.00001');
  const aliases = (listings: Listing[]): [string, string][] =>
    paperIds(listings).aliases.map(({ by, id }) => [by, id]);

  test('come from the best key, whatever the order', () => {
    expect(paperIds([first]).id).toBe(byTitle);
    expect(paperIds([first, second]).id).toBe(byDoi);
    expect(paperIds([first, second, third]).id).toBe(byArxiv);
    expect(paperIds([third, second, first])).toEqual(paperIds([first, second, third]));
  });

  test('that the paper would have by its other keys are its aliases', () => {
    expect(aliases([first])).toEqual([]);
    expect(aliases([first, second])).toEqual([['TITLE', byTitle]]);
    expect(aliases([first, second, third])).toEqual([
      ['DOI', byDoi],
      ...[byTitle, nodeId('PAPER', 'title:other\n')].sort().map((id): [string, string] => ['TITLE', id]),
    ]);
  });
});

function words(entries: Entry[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join(' and ');
}
