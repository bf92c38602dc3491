import { describe, expect, test } from 'vitest';
import { bestByline } from '../../src/ingest/byline.js';
import { mergeListings } from '../../src/ingest/mergeListings.js';
import { listingsOf, type Entry } from './documents.js';

function merged(...entries: Entry[]): Record<string, unknown> {
  const { properties, relations } = mergeListings(listingsOf('list', entries).reverse());
  return {
    ...properties,
    venue: relations.venues[0]?.node['name'] ?? null,
    repositories: relations.repositories.map(({ properties: { url } }) => url),
    links: relations.links.map(({ id, properties: { position, kind } }) => [position, id, kind]),
    categories: relations.categories.length,
  };
}

describe('the best value of each field', () => {
  const title = 'A Title';
  test.each<[string, Entry[], Record<string, unknown>]>([
    ['a date as stated', [{ title, date: '2023-04', arxiv: '2305.00001' }], { date: '2023-04', year: 2023 }],
    ['else the month of the arXiv id', [{ title, arxiv: '2305.00001' }], { date: '2023-05', year: 2023 }],
    ['no date at all', [{ title }], { date: null, year: null }],
    [
      'the first of equal dates',
      [
        { title, date: '2023-04' },
        { title, date: '2023-01' },
      ],
      { date: '2023-04' },
    ],
    [
      'the most precise date',
      [
        { title, date: '2024' },
        { title, date: '2023-01' },
      ],
      { date: '2023-01' },
    ],
    ['the first id that is stated', [{ title }, { title, doi: '10.1/a' }], { doi: '10.1/a', arxivId: null }],
    ['the first spelling of a title', [{ title: 'A Title?' }, { title: 'a title' }], { title: 'A Title?' }],
    [
      'the title stated most often',
      [
        { title: 'Pasted', arxiv: '2305.00001' },
        { title, arxiv: '2305.00001' },
        { title: 'a title', arxiv: '2305.00001' },
      ],
      { title: 'A Title', titleKey: 'atitle' },
    ],
    ['a venue', [{ title }, { title, venue: 'Nature' }], { venue: 'Nature' }],
    [
      'a venue before a preprint server',
      [
        { title, venue: 'arXiv' },
        { title, venue: 'ACL' },
      ],
      { venue: 'ACL' },
    ],
    ['a preprint server when nothing else', [{ title, venue: 'medRxiv' }], { venue: 'medRxiv' }],
    [
      'the first paper link as url, every link once, repositories of any link',
      [
        { title, links: [['CODE', 'https://github.com/A/B/tree/main']] },
        {
          title,
          links: [
            ['PAPER', 'https://example.org/p'],
            ['DEMO', 'https://github.com/a/b'],
            ['BLOG', 'https://example.org/p'],
          ],
        },
      ],
      {
        url: 'https://example.org/p',
        repositories: ['https://github.com/A/B'],
        links: [
          [1, 'https://github.com/A/B/tree/main', 'CODE'],
          [2, 'https://example.org/p', 'PAPER'],
          [3, 'https://github.com/a/b', 'DEMO'],
        ],
      },
    ],
    [
      'the sections of all listings, each once',
      [{ title, section: ['X'] }, { title, section: ['X', 'Y'] }, { title, section: ['X'] }, { title }],
      { categories: 2 },
    ],
  ])('%s', (_, entries, expected) => {
    expect(merged(...entries)).toMatchObject(expected);
  });
});

describe('the best byline', () => {
  const authors = ['Lavender Yao Jiang', ...Array.from({ length: 27 }, (_, index) => `Author ${index}`)];
  test.each<[string, string[][], string[], boolean]>([
    ['a stub alone', [['Ann', 'et al.']], ['Ann'], true],
    ['a whole one over a stub', [['Lavender Yao Jiang', 'et al.'], authors], authors, false],
    ['whatever the order', [authors, ['Lavender Yao Jiang', 'et al.']], authors, false],
    [
      'the longer stub',
      [
        ['Ann', 'et al.'],
        ['Ann', 'Bo', 'et al.'],
      ],
      ['Ann', 'Bo'],
      true,
    ],
    ['a stub that names more than a whole one', [['Ann'], ['Ann', 'Bo', 'et al.']], ['Ann', 'Bo'], true],
    [
      'the first of equals',
      [
        ['Ann', 'Bo'],
        ['Ann', 'Cy'],
      ],
      ['Ann', 'Bo'],
      false,
    ],
    ['one that is stated', [[], ['Ann', 'et al.']], ['Ann'], true],
    ['people and teams', [['Team:OpenMedLab'], ['Ann', 'Bo']], ['Ann', 'Bo', 'OpenMedLab'], false],
    ['a team alone', [['Team:GR-Tech'], []], ['GR-Tech'], false],
    ['each name once', [['Ann', 'Bo', 'Ann']], ['Ann', 'Bo'], false],
    ['none', [[]], [], false],
  ])('%s', (_, bylines, names, etAl) => {
    const byline = bestByline(
      listingsOf(
        'list',
        bylines.map((by) => ({ title: 'A Title', by })),
      ),
    );
    expect(byline.names.map(({ name }) => name)).toEqual(names);
    expect(byline.etAl).toBe(etAl);
  });
});
