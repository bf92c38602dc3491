import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedPaper } from '../../src/export/exportedPaper.js';
import { paperFormats } from '../../src/export/paperFormats.js';
import { packageRoot } from '../../src/packageRoot.js';
import { preparing, Readers } from '../readers/python.js';
import { anyPaper, inTurn, text } from './anyPaper.js';

/** Each format is read by a reader that is not ours; one Python reads them all. */
let readers: Readers;
beforeAll(async () => (readers = await Readers.start()), preparing);
afterAll(() => readers.stop());

const write = (ending: string, papers: readonly ExportedPaper[]): Promise<string> =>
  text(paperFormats[ending]!.write(inTurn(papers)));

/** What is written of any papers, as this reader reads it. */
function always<Read>(
  ending: string,
  format: string,
  check: (papers: ExportedPaper[], read: Read[]) => void | Promise<void>,
): Promise<void> {
  const papers = fc.uniqueArray(anyPaper, { minLength: 1, maxLength: 12, selector: ({ id }) => id });
  return fc.assert(
    fc.asyncProperty(papers, async (some) => {
      const read = await readers.read<Read[]>(format, await write(ending, some));
      expect(read).toHaveLength(some.length);
      await check(some, read);
    }),
    { numRuns: 50 },
  );
}

describe('papers survive in', { timeout: 60_000 }, () => {
  it('CSV, read by Python', () =>
    always<Record<string, string>>('csv', 'csv', (papers, read) =>
      papers.forEach((paper, index) =>
        expect(read[index]).toMatchObject({
          title: paper.title,
          authors: paper.authors.map(({ name }) => name).join('; '),
          venue: paper.venue ?? '',
          year: String(paper.year ?? ''),
          abstract: paper.abstract ?? '',
        }),
      ),
    ));

  it('JSON lines, as docs/json-lines.schema.json has them', async () => {
    const schema: unknown = JSON.parse(
      await readFile(join(packageRoot, 'docs', 'json-lines.schema.json'), 'utf8'),
    );
    const line = (schema as { type: string }).type && { type: 'array', items: schema };
    await always<ExportedPaper>('jsonl', 'jsonl', async (papers, read) => {
      expect(await readers.validate(read, { ...line, $defs: (schema as { $defs: object }).$defs })).toEqual(
        [],
      );
      papers.forEach(({ title, venue, abstract, year }, index) => {
        const {
          title: readTitle,
          venue: readVenue = null,
          abstract: readAbstract = null,
          year: readYear = null,
        } = read[index] as Partial<ExportedPaper>;
        expect([readTitle, readVenue, readAbstract, readYear]).toEqual([title, venue, abstract, year]);
      });
    });
  });

  it('BibTeX, read by pybtex', () =>
    always<{ key: string; title: string; authors: string[]; fields: Record<string, string> }>(
      'bib',
      'bib',
      (papers, read) => {
        expect(new Set(read.map(({ key }) => key.toLowerCase())).size).toBe(papers.length);
        papers.forEach((paper, index) => {
          expect(plain(read[index]!.title)).toBe(plain(paper.title));
          const names = paper.authors.map(({ name }) => plain(name.replace(/,? (Jr\.)$/, ' $1')));
          expect(read[index]!.authors.map(plain)).toEqual([...names, ...(paper.etAl ? ['others'] : [])]);
          expect(read[index]!.fields['year']).toBe(paper.year === null ? undefined : String(paper.year));
        });
      },
    ));

  it('RIS, read by rispy', () =>
    always<Record<string, unknown>>('ris', 'ris', (papers, read) =>
      papers.forEach((paper, index) => {
        expect(read[index]!['title']).toBe(paper.title);
        expect((read[index]!['authors'] as string[] | undefined)?.length ?? 0).toBe(paper.authors.length);
        expect(read[index]!['id']).toBe(paper.id);
        expect(read[index]!['doi'] ?? null).toBe(paper.doi);
        expect(read[index]!['abstract'] ?? null).toBe(paper.abstract?.replaceAll('\n', ' ') ?? null);
      }),
    ));

  it('CSL-JSON, read by citeproc', () =>
    always<{ id: string; title: string; reference: string; item: { title: string } }>(
      'csl.json',
      'csl',
      (papers, read) =>
        papers.forEach(({ id, title }, index) => {
          expect(read[index]!.id).toBe(id);
          expect(read[index]!.item.title).toBe(title);
          expect(read[index]!.reference).not.toBe('');
        }),
    ));
});

describe('of no papers', () => {
  it.each([
    ['csv', /^id,title,[\w,]+\r\n$/],
    ['jsonl', /^$/],
    ['bib', /^$/],
    ['ris', /^$/],
    ['csl.json', /^\[\]\n$/],
    ['md', /^# Papers\n/],
  ])('%s is a file that holds none', async (ending, whole) => {
    expect(await write(ending, [])).toMatch(whole);
  });
});

/** Blanks are not kept by LaTeX as they are. */
function plain(latex: string): string {
  return latex.replace(/\s+/g, ' ').trim();
}
