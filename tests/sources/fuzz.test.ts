import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/sources/markdown/readMarkdown.js';
import { decodeText } from '../../src/sources/text.js';

/** The default list, and every fixture: lists of all forms. */
const folder = new URL('../lists/', import.meta.url);
const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => decodeText(readFileSync(new URL(file, folder))))
  .filter((text) => text.length > 0);
/** More cases than a check on every change has time for: FUZZ_CASES=100000. */
const cases = Number(process.env['FUZZ_CASES'] ?? 2000);
const odd = [
  ...[
    '*',
    '**',
    '_',
    '[',
    ']',
    '](',
    ')',
    '(',
    '`',
    '```',
    '|',
    '\\',
    '<!--',
    '-->',
    '<div>',
    '\n',
    '\n\n',
    '  ',
    '\t',
  ],
  ...[
    '- ',
    '> ',
    '# ',
    '## News\n',
    '1. ',
    'et al.',
    '&amp;',
    '\u0000',
    '\uE000',
    '\u2011',
    '🔥',
    '\uD800',
    '$',
    '~~',
    '[^1]',
  ],
];
const options = { fallbackTitle: 'untitled' };

/** A window of a list with some of its text replaced, doubled or broken up. */
const mutated = fc
  .record({
    list: fc.constantFrom(...lists),
    start: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 1500 }),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.integer({ min: 0, max: 12 }),
        insert: fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 8, unit: 'binary' })),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ list, start, length, edits }) =>
    edits.reduce(
      (text, { at, remove, insert }) => {
        const index = Math.floor(at * text.length);
        return text.slice(0, index) + insert + text.slice(index + remove);
      },
      list.slice(Math.floor(start * list.length)).slice(0, length),
    ),
  );

/** Was found to be a paper without a title. */
const marksAlone = [
  ...['"Quoted."', '"Why" Is Quoted.', 'R<sup>2</sup>D2 & 2D--3D: A _Review_', 'What If...'].map(
    (title, index) =>
      `- [2023/01] **${title}** *A B et al.* [[paper](https://arxiv.org/abs/2301.0000${index})]`,
  ),
  '- [2023/01] **Broken',
  '  in Europe) et al. arXiv.* [[paper](https://arxiv.org/abs/2301.00006)]',
  '- 🔥 [2023/01] ⭐ **',
].join('\n');

test(
  'a mutated list is read without a crash, and every record and issue is whole',
  { timeout: 60_000 + cases * 100 },
  () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const lineCount = text.split(/\r\n?|\n/).length;
        const start = process.cpuUsage();
        const { title, sections, records, issues } = readMarkdown(text, options);
        // Of the processor: on the clock it depends on what else the machine does.
        expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
        expect(title).not.toBe('');
        const paths = new Set(sections.map((section) => JSON.stringify(section.path)));
        for (const record of records) {
          expect(record.title.trim()).toBe(record.title);
          expect(record.title).not.toBe('');
          expect(record.line).toBeGreaterThanOrEqual(1);
          expect(record.line).toBeLessThanOrEqual(lineCount);
          expect(text).toContain(record.raw);
          expect(record.venue === null).toBe(record.statedVenue === null);
          if (record.section.length > 0) expect(paths).toContain(JSON.stringify(record.section));
          for (const { name, rawName } of record.byline) expect(name && rawName).toBeTruthy();
          for (const link of record.links) expect(link.label && /^https?:/i.test(link.url)).toBeTruthy();
        }
        for (const issue of issues) expect(issue.raw).not.toBe('');
        // One block is one entry: no two start on a line, and they come in document order.
        const lines = records.map((record) => record.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { numRuns: cases, examples: [[marksAlone]] },
    );
  },
);

const word = fc.constantFrom(
  'Agents',
  'for',
  'Medicine:',
  'a',
  'Survey',
  'GPT-4',
  'C++',
  'R&D',
  'naïve',
  '2D',
  'What?',
  'Über',
);
const phrase = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `${words.join(' ')} Study`);
const person = fc.constantFrom(
  'Ada Lovelace',
  'Jean-Luc O’Neil',
  'Karen Spärck Jones',
  'X. Y. Li',
  'Élie Cartan',
);

/** Lines that look like entries: some in a form that is read, some not. */
const entry = fc.oneof(
  fc
    .record({
      title: phrase,
      author: person,
      etAl: fc.boolean(),
      venue: fc.constantFrom('', ' arXiv.', ' ACL 2023.'),
    })
    .map(({ title, author, etAl, venue }) => ({
      line: `- [2023/05] **${title}** *${author}${etAl ? ' et al.' : '.'}${venue}* [[paper](https://arxiv.org/abs/2305.00001)]`,
      isRead: true,
    })),
  phrase.map((title) => ({
    line: `- [${title}](https://arxiv.org/abs/2305.00001), ACL 2018`,
    isRead: true,
  })),
  fc.record({ title: phrase, author: person }).map(({ title, author }) => ({
    line: `1. **${title}.** *${author}.* ICML 2020. [[pdf](https://arxiv.org/abs/2305.00002)]`,
    isRead: true,
  })),
  phrase.map((title) => ({
    line: `* **Name**: "${title}", ICLR, 2021 (*Google*). [[Paper](https://arxiv.org/abs/2305.00003)]`,
    isRead: true,
  })),
  phrase.map((title) => ({
    line: `- [**ACL 2023**] ${title} [[pdf](https://arxiv.org/abs/2305.00004)]] [[code](https://github.com/a/b)]`,
    isRead: true,
  })),
  phrase.map((title) => ({ line: `* **${title}**`, isRead: false })),
);

test('entries read and entries not read are all entries', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(entry, fc.constantFrom('', '\n', '\n\n## Next\n', '\n\nProse.\n')), { minLength: 1 }),
      (items) => {
        const text = `# T\n\n## Papers\n${items.map(([{ line }, gap]) => line + gap).join('\n')}`;
        const { records, issues } = readMarkdown(text, options);
        const unread = issues.filter((issue) => issue.code === 'unparsed-entry');
        const isRead = items.map(([item]) => item.isRead);
        expect(records).toHaveLength(isRead.filter(Boolean).length);
        expect(unread).toHaveLength(isRead.filter((read) => !read).length);
        const lines = text.split('\n');
        for (const { line, raw } of [...records, ...unread]) expect(lines[line - 1]).toBe(raw);
      },
    ),
    { numRuns: 300 },
  );
});

test('any bytes are text or a clear error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        const text = decodeText(bytes);
        expect(text).not.toContain('\uFFFD'.repeat(bytes.length + 1));
      } catch (error) {
        expect(error).toMatchObject({ name: 'SourceTextError' });
      }
      // The platform's own decoder agrees on what is valid.
      const isValid = (() => {
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          return true;
        } catch {
          return false;
        }
      })();
      if (!isValid) expect(() => decodeText(bytes)).toThrow('Expected UTF-8');
      else if (!bytes.includes(0)) expect(() => decodeText(bytes)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
