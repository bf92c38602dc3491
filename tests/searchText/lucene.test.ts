import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterQuery,
  likenessQuery,
  misspeltQuery,
  searchQuery,
  suggestionQuery,
} from '../../src/search/lucene.js';

const all = { searchQuery, misspeltQuery, filterQuery, suggestionQuery, likenessQuery };

describe('a query of the index', () => {
  test('wants each word exactly or as a beginning, and apart from that misspelt', () => {
    const written =
      '((title:"Gräph"^4 name:"Gräph"^4 owner:"Gräph" abstract:"Gräph")' +
      ' title:[graph TO graph]^3 name:[graph TO graph]^3 abstract:[graph TO graph]^3' +
      ' title:graph*^1.5 name:graph*^1.5';
    expect(searchQuery('Gräph')).toBe(`${written})`);
    expect(misspeltQuery('Gräph')).toBe(`${written} title:graph~1^0.2 name:graph~1^0.2)`);
    expect(misspeltQuery('W3')).toBe('nothing:nothing');
  });

  test('of a filter knows no misspellings', () => {
    expect(filterQuery('graph')).not.toContain('~');
    expect(filterQuery('graph')).toContain('title:graph*');
  });

  test('rules out what is written', () => {
    expect(filterQuery('graph -survey')).toMatch(/^\(\+\(.*\) -\(.*"survey".*\)\)$/);
    expect(filterQuery('graph -survey')).not.toContain('survey*');
  });

  test('of a suggestion continues the last word only', () => {
    expect(suggestionQuery('graph neu')).toContain('title:neu*');
    expect(suggestionQuery('a')).toContain('title:a*');
  });

  test.each(['', '-graph', '!!!', 'the of'])('%j finds nothing', (text) => {
    expect(searchQuery(text)).toBe('nothing:nothing');
    expect(filterQuery(text)).toBe('nothing:nothing');
  });
});

/** What is left of a query when everything in quotation marks and every plain word is taken away. */
function syntaxOf(query: string): string {
  return query
    .replace(/"(?:[^"\\]|\\.)*"/gs, '""')
    .replace(/\[[\p{L}\p{N}\p{M}]+ TO [\p{L}\p{N}\p{M}]+\]/gu, '[]')
    .replace(/(title|name|owner|abstract|nothing):[\p{L}\p{N}\p{M}]+/gu, '$1:w');
}

const syntax = /^(?:[-+() ]|(?:title|name|owner|abstract|nothing):(?:""|\[\]|w\*?(?:~[12])?)(?:\^[\d.]+)?)*$/;

test.each(Object.entries(all))('nothing that people type is syntax: %s', (_, query) => {
  const special = fc.constantFrom(
    ...'+-&|!(){}[]^"~*?:\\/ \n',
    'AND',
    'OR',
    'NOT',
    'TO',
    ' a:b ',
    '“',
    'graph',
    '語',
    '😀',
    '½',
    'ﷺ',
  );
  const typed = fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 });
  fc.assert(
    fc.property(typed, (pieces) => {
      const written = query(pieces.join(''));
      expect(syntaxOf(written)).toMatch(syntax);
      expect(written.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_500 },
  );
});
