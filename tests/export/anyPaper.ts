import fc from 'fast-check';
import type { ExportedAuthor, ExportedPaper } from '../../src/export/exportedPaper.js';

/** What means something in one format or another, and letters of all kinds. */
const word = fc.oneof(
  fc.constantFrom(
    ...'{ } {} {A} }{ \\ \\alpha \\textbf{x} $ $x^2$ % & &amp; # _ ^ ~ ` `` \' \'\' " "" "x" < > <i>x</i> </title> ]]> -- --- | ; , : = =1+1 @article{ TY ER'.split(
      ' ',
    ),
    ...'Étude naïve Łukasz Ørsted ß ı 模型 グラフ Ω אבג مرحبا 🤖 👩🏽‍🔬 e\u0301 zero\u200bwidth “typographic” ‘single’ – — …'.split(
      ' ',
    ),
    ...'Graph Networks for the and GPT-4 3D R&D C# 100% O(n^2) a_b [1] (x) <!-- -- /* // \\n \\u0041 %20 + *'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

/** As a title stands in the graph: on one line, no blank at the ends, no control characters. */
export const oddText = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const given = fc.constantFrom('Ada', 'José María', 'J. R.', 'Łucja', '小明', 'O’Neil', 'Anne-Marie');
const family = fc.constantFrom(
  'Lovelace',
  'van der Berg',
  "D'Arcy",
  'Ørsted',
  '王',
  'de la Cruz',
  'Smith-Jones',
);
const author: fc.Arbitrary<ExportedAuthor> = fc.record({
  id: fc.uuid().map((id) => `A${id}`),
  name: fc.oneof(
    fc.tuple(given, family).map((parts) => parts.join(' ')),
    fc.constantFrom('Plato', 'John Doe, Jr.', 'Ted Smith III'),
  ),
  kind: fc.constant('PERSON' as const),
  orcid: fc.option(fc.constant('0000-0002-1825-0097')),
});
const team: fc.Arbitrary<ExportedAuthor> = fc.record({
  id: fc.uuid().map((id) => `A${id}`),
  name: fc.constantFrom('Med-PaLM Team', 'AT&T Labs and Friends, Inc.', 'ATLAS Collaboration'),
  kind: fc.constant('TEAM' as const),
  orcid: fc.constant(null),
});

/** A paper of which every text may be odd. */
export const anyPaper: fc.Arbitrary<ExportedPaper> = fc
  .record({
    id: fc.uuid().map((id) => `P${id}`),
    title: oddText,
    authors: fc.array(fc.oneof({ weight: 5, arbitrary: author }, team), { maxLength: 4 }),
    etAl: fc.boolean(),
    date: fc.option(fc.constantFrom('2023', '2023-04', '2023-04-05')),
    venue: fc.option(fc.oneof(oddText, fc.constantFrom('ACL', 'arXiv', 'Nature', 'Journal of X & Y'))),
    arxivId: fc.option(fc.constantFrom('2304.08247', 'cs/0112017')),
    doi: fc.option(fc.constantFrom('10.1038/s41586-023-06160-y', '10.1000/a_b<c>(d);e')),
    openAlexId: fc.option(fc.constant('W2741809807')),
    url: fc.option(fc.constantFrom('https://example.org/a?b=c&d=%20#e_f', 'https://example.org/~x/{y}')),
    abstract: fc.option(fc.array(oddText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))),
    categories: fc.array(fc.array(oddText, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    repositories: fc.constantFrom([], ['https://github.com/ada/engine']),
    links: fc.constantFrom(
      [],
      [{ url: 'https://github.com/ada/engine', kind: 'CODE' as const, label: 'code' }],
      [{ url: 'https://example.org/talk', kind: 'VIDEO' as const, label: 'video "1"' }],
    ),
    cites: fc.constantFrom([], [{ id: 'P1', arxivId: '2304.00001', doi: null, openAlexId: null }]),
  })
  .map((paper) => ({ ...paper, year: paper.date === null ? null : Number(paper.date.slice(0, 4)) }));

/** As they come to a format: one after the other. */
export async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

export async function text(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
