import { describe, expect, it } from 'vitest';
import { graphExports, paperExports, webTools } from '../../web/src/model/exportLinks.js';
import { orderInWords, questionInWords } from '../../web/src/model/questionInWords.js';
import { firstSight, noFilters } from '../../web/src/recipe/recipe.js';
import { reduce } from '../../web/src/recipe/reduce.js';

const filters = { ...noFilters, venues: ['arXiv', ''], dates: ['2023-04', '2023-07'], code: 'yes' } as const;

describe('a question in words', () => {
  it('says each filter', () => {
    expect(questionInWords(noFilters, String)).toBe('');
    expect(questionInWords({ ...filters, authors: ['Ada'], words: 'llama' }, String)).toBe(
      'by Ada, from April to July 2023, published in arXiv or no stated venue, about “llama”, with code',
    );
    expect(orderInWords({ by: 'authors', descending: true })).toBe('most authors first');
  });
});

describe('the table of a recipe', () => {
  it('of the people is that of people, every other one that of papers', () => {
    const people = reduce(firstSight, { do: 'view', view: 'people' });
    const table = reduce(people, { do: 'view', view: 'table' });
    expect(table.rows).toBe('people');
    expect(reduce(table, { do: 'rows', rows: 'papers' })).toEqual({ ...firstSight, view: 'table' });
    expect(reduce(firstSight, { do: 'view', view: 'table' }).rows).toBeUndefined();
  });
});

describe('the export menu', () => {
  it('leads to files of the very papers in view', () => {
    expect(paperExports(noFilters)[0]!.href).toBe('/export/papers.csv');
    const { pathname, searchParams } = new URL(graphExports(filters, 'coauthorship')[0]!.href, 'http://any');
    expect(pathname).toBe('/export/graph.gexf');
    expect(searchParams.get('of')).toBe('coauthorship');
    expect(JSON.parse(searchParams.get('where')!)).toHaveProperty('AND');
  });

  it('offers tools on the web only where they can reach the server', () => {
    for (const host of [
      'http://127.0.0.1:4000',
      'http://localhost:4000',
      'http://192.168.1.7',
      'http://nas.local',
    ])
      expect(webTools(filters, host)).toEqual([]);
    const [gephi] = webTools(filters, 'https://papers.example.org');
    const file = new URL(new URL(gephi!.href).searchParams.get('file')!);
    expect(file.origin + file.pathname).toBe('https://papers.example.org/export/graph.gexf');
    expect(file.searchParams.has('where')).toBe(true);
  });
});
