import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch, type Search } from '../../src/search/parseSearch.js';

const written = (search: Search | null): string => {
  if (search === null) return '';
  if (search.is === 'word') return search.text;
  if (search.is === 'phrase') return `"${search.text}"`;
  if (search.is === 'not') return `!${written(search.of)}`;
  return `(${search.of.map(written).join(search.is === 'all' ? ' & ' : ' | ')})`;
};

describe('what people type means what they mean', () => {
  test.each([
    ['graph', 'graph'],
    ['graph networks', '(graph & networks)'],
    ['graph AND networks', '(graph & networks)'],
    ['graph OR networks', '(graph | networks)'],
    ['a graph OR tree search', '(graph | (tree & search))'],
    ['graph NOT survey', '(graph & !survey)'],
    ['graph -survey', '(graph & !survey)'],
    ['graph - survey', '(graph & survey)'],
    ['graph AND NOT (survey OR review)', '(graph & !(survey | review))'],
    ['+bert pretraining', '("bert" & pretraining)'],
    ['"graph neural networks" speech', '("graph neural networks" & speech)'],
    ['-"graph networks" speech', '(!"graph networks" & speech)'],
    ['“graph networks” speech', '("graph networks" & speech)'],
    ['(llama OR "gpt-4") medical', '((llama | "gpt-4") & medical)'],
    ['GPT-4 3.5 C++', '("GPT-4" & "3.5" & "C++")'],
    ['大语言模型', '"大语言模型"'],
    ['graph or tree', '(graph & tree)'],
    ['graph && tree || speech', '((graph & tree) | speech)'],
  ])('%s', (text, expected) => {
    expect(written(parseSearch(text))).toBe(expected);
  });
});

describe('what makes no sense is passed over', () => {
  test.each([
    ['graph AND', 'graph'],
    ['OR graph', 'graph'],
    ['AND OR NOT', ''],
    ['graph NOT', 'graph'],
    ['"graph', '"graph"'],
    ['graph"', 'graph'],
    ['"" graph', 'graph'],
    ['((((graph', 'graph'],
    ['graph)))) tree', '(graph & tree)'],
    ['() graph', 'graph'],
    ['+-&&||!(){}[]^"~*?:\\/', ''],
    ['', ''],
    [' \n\t', ''],
    ['the of and', ''],
    ['-graph', '!graph'],
  ])('%j', (text, expected) => {
    expect(written(parseSearch(text))).toBe(expected);
  });

  test('of a long text the first 24 words are read', () => {
    const words = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
    expect(written(parseSearch(words)).split(' & ')).toHaveLength(24);
    expect(written(parseSearch('('.repeat(10_000)))).toBe('');
    expect(written(parseSearch('x'.repeat(10_000)))).toHaveLength(1_000);
  });
});

test('every text has a meaning, and the same one each time', () => {
  const piece = fc.oneof(
    fc.constantFrom('AND', 'OR', 'NOT', '(', ')', '"', '-', '+', '“', 'graph', 'the', '&&', ' ', '*', '\\'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      expect(parseSearch(text)).toEqual(parseSearch(text));
    }),
    { numRuns: 2_000 },
  );
});
