import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/search/highlight.js';
import { parseSearch } from '../../src/search/parseSearch.js';

const shown = (query: string, ...texts: string[]): string[] => {
  const search = parseSearch(query);
  return search ? highlight(texts, search) : [];
};

describe('the words that were looked for are marked', () => {
  test.each([
    ['graph', 'A Graph of graphs', 'A <em>Graph</em> of <em>graphs</em>'],
    ['jose', 'José Álvarez', '<em>José</em> Álvarez'],
    ['álvarez', 'Jose Alvarez', 'Jose <em>Alvarez</em>'],
    ['"graph networks"', 'Graph Networks, networks', '<em>Graph Networks</em>, networks'],
    ['tranformer', 'A Transformer', 'A <em>Transformer</em>'],
    ['gpt-4', 'Does GPT 4 pass?', 'Does <em>GPT 4</em> pass?'],
    ['语言', '大语言模型', '大<em>语言</em>模型'],
    ['bert -survey', 'BERT, no survey', '<em>BERT</em>, no survey'],
  ])('%s in %s', (query, text, expected) => {
    expect(shown(query, text)).toEqual([expected]);
  });

  test('texts without any are left out', () => {
    expect(shown('graph', 'Trees', 'Graphs')).toEqual(['<em>Graphs</em>']);
  });

  test('everything else is escaped', () => {
    expect(shown('graph', `<img src="x" onerror='y'> & graph`)).toEqual([
      '&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt; &amp; <em>graph</em>',
    ]);
  });

  test('of a long text the part with most of them is shown, cut between words', () => {
    const text = `${'early words '.repeat(60)}graph ${'middle words '.repeat(60)}a graph of a neural graph ${'late words '.repeat(60)}`;
    const [part] = shown('graph neural', text);
    expect(part).toMatch(/^…\S.*<em>graph<\/em> of a <em>neural<\/em> <em>graph<\/em>.*\S…$/);
    expect(part!.length).toBeLessThan(320);
  });
});

test('without the marks it is a part of the text, escaped', () => {
  const texts = fc.array(fc.constantFrom('graph', 'Gräph', '<', '&', '"', '語', '😀', ' ', 'network', "'"), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join(' ');
      for (const part of shown('graph OR "network graph" OR 語', text)) {
        const plain = part.replace(/<\/?em>|^…|…$/g, '');
        expect(plain).not.toMatch(/[<>"']/);
        const back = plain
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&');
        expect(text).toContain(back);
        expect(part).toContain('<em>');
      }
    }),
    { numRuns: 500 },
  );
});
