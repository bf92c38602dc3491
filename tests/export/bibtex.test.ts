import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BibtexPaper } from '../../src/export/bibtex/bibtexPaper.js';
import { writeBibtex } from '../../src/export/bibtex/writeBibtex.js';
import { readText } from '../../src/sources/open.js';
import type { PaperRecord } from '../../src/sources/record.js';

const plain: BibtexPaper = {
  title: 'PMC-LLaMA: Further Finetuning LLaMA on Medical Papers',
  authors: [
    { name: 'Chaoyi Wu', kind: 'PERSON' },
    { name: 'Martin Luther King, Jr.', kind: 'PERSON' },
    { name: 'Search and Rescue Team', kind: 'TEAM' },
  ],
  etAl: false,
  date: '2023-04-27',
  year: 2023,
  venue: 'arXiv',
  arxivId: '2304.14454',
  doi: null,
  url: 'https://arxiv.org/abs/2304.14454',
};

test('an entry says all that is known', () => {
  expect(writeBibtex(plain)).toBe(`@misc{wu2023pmcllama,
  title = {{PMC-LLaMA: Further Finetuning LLaMA on Medical Papers}},
  author = {Chaoyi Wu and King, Jr., Martin Luther and {Search and Rescue Team}},
  howpublished = {arXiv},
  year = {2023},
  month = apr,
  day = {27},
  eprint = {2304.14454},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2304.14454}
}
`);
});

test.each([
  ['ACL Findings', 'inproceedings', 'booktitle'],
  ['Nature Medicine', 'article', 'journal'],
  ['JMLR', 'article', 'journal'],
  ['Workshop on Science', 'inproceedings', 'booktitle'],
  ['medRxiv', 'misc', 'howpublished'],
  ['A blog & more', 'misc', 'howpublished'],
])('a paper of %s is @%s with %s', (venue, type, field) => {
  const entry = writeBibtex({ ...plain, venue });
  expect(entry).toMatch(new RegExp(`^@${type}\\{`));
  expect(entry).toContain(`  ${field} = {${venue.replace('&', '\\&')}},`);
});

test.each([
  ['Łukasz Kaiser', 'On the Übermodel', 'kaiser2023ubermodel'],
  ['José Álvarez-Núñez', '3D: A Survey', 'alvareznunez20233d'],
  ['王伟', '大语言模型综述', 'paper2023'],
])('%s, %s has the key %s', (name, title, key) => {
  const paper = { ...plain, title, authors: [{ name, kind: 'PERSON' }] };
  expect(writeBibtex(paper)).toContain(`{${key},\n`);
});

describe('what is written is read back', () => {
  test('whatever the title, the names and the place', async () => {
    const text = fc
      .string({
        unit: fc.constantFrom(...[...`aB3é ü—–-'"\`{}\\$&%#_^~<>=,:@文😀`]),
        minLength: 1,
        maxLength: 30,
      })
      .map((inner) => `T${inner}x`.replace(/\s+/g, ' '));
    const name = fc.constantFrom(
      'Ann Lee',
      'Łukasz Ó Briain',
      'Ola van der Berg',
      'Sammy Davis, Jr.',
      '王伟 李',
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (title, names, etAl) => {
          const authors = [
            ...names.map((one) => ({ name: one, kind: 'PERSON' })),
            { name: `${title} & Co and Sons`, kind: 'TEAM' },
          ];
          const read = await readBack(writeBibtex({ ...plain, title, authors, etAl, doi: '10.1038/a_b' }));
          expect(read.title).toBe(title.normalize('NFC'));
          expect(read.byline.map(({ name: one, kind }) => ({ name: one, kind }))).toEqual(
            authors.map(({ name: one, kind }) => ({ name: one.normalize('NFC'), kind })),
          );
          expect(read).toMatchObject({
            etAl,
            doi: '10.1038/a_b',
            arxivId: plain.arxivId,
            venue: 'arXiv',
            statedDate: '2023-04-27',
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

async function readBack(entry: string): Promise<PaperRecord> {
  const { parts } = await readText(entry, 'one.bib', { format: 'bibtex' });
  const papers: PaperRecord[] = [];
  for await (const part of parts) if ('paper' in part) papers.push(part.paper);
  expect(papers).toHaveLength(1);
  return papers[0]!;
}
