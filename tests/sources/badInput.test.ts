import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource, type OpenOptions } from '../../src/sources/open.js';
import { SourceError } from '../../src/sources/source.js';
import { fixture, readWhole, readWholeText } from './readParts.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-sources-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function refusal(path: string, options?: OpenOptions): Promise<string> {
  const error = await openSource(path, options)
    .then(readWhole)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SourceError);
  const { message, source } = error as SourceError;
  expect(source).toBe(path);
  return message.replace(path, 'FILE');
}

const line = (title: string): string => `${JSON.stringify({ title, authors: ['A. One'] })}\n`;

test('a file that is not there', async () => {
  expect(await refusal(join(folder, 'none.bib'))).toBe('FILE: Expected a file, found nothing of this name.');
});

test('a folder', async () => {
  expect(await refusal(folder)).toBe('FILE: Expected a file, found a folder. Name the files in it.');
});

test('a binary file, whatever its name', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  expect(await refusal(await file('image.bib', png))).toBe(
    'FILE:3: Expected text, got a NUL byte. This looks like a binary file: give the text itself.',
  );
  expect(await refusal(await file('packed.gz', gzipSync(png)), { format: 'csv' })).toContain('binary file');
});

test('UTF-16', async () => {
  const utf16 = Buffer.from('\uFEFF{"title":"T"}\n', 'utf16le');
  expect(await refusal(await file('utf16.jsonl', utf16))).toContain('looks like UTF-16');
});

test('invalid UTF-8, with the line, however far behind', async () => {
  const latin1 = Buffer.concat([
    Buffer.from(line('First')),
    Buffer.from('{"title":"caf\xe9 noir"}\n', 'latin1'),
  ]);
  const expected = 'Expected UTF-8, got the bytes e9 20 6e 6f. Save the source as UTF-8.';
  expect(await refusal(await file('latin1.jsonl', latin1))).toBe(`FILE:2: ${expected}`);
  const many = Buffer.concat([Buffer.from(line('Many').repeat(50_000)), latin1]);
  expect(await refusal(await file('late.jsonl', many))).toBe(`FILE:50002: ${expected}`);
  expect(await refusal(await file('latin1.md', Buffer.from('# A\n\ncaf\xe9 noir', 'latin1')))).toMatch(
    /^FILE:3: Expected UTF-8/,
  );
});

test('gzip that is cut off: what was whole comes first', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => line(`Paper ${index} ${Math.sin(index)}`)).join(
    '',
  );
  const packed = gzipSync(lines);
  const path = await file('cut.jsonl.gz', packed.subarray(0, packed.length / 2));
  expect(await refusal(path)).toMatch(/^FILE: Expected the end of the gzip data, but the file is cut off/);
  const source = await openSource(path);
  const titles: string[] = [];
  await expect(async () => {
    for await (const part of source.parts) if ('paper' in part) titles.push(part.paper.title);
  }).rejects.toThrow(SourceError);
  expect(titles.length).toBeGreaterThan(1_000);
  expect(titles.every((title) => /^Paper \d+ -?[\d.]+(?:e-\d+)?$/.test(title))).toBe(true);
});

test('gzip that is damaged', async () => {
  const packed = gzipSync(line('A').repeat(1_000));
  packed.fill(0xff, 20, 40);
  expect(await refusal(await file('damaged.gz', packed))).toMatch(
    /^FILE: Expected gzip data, got something damaged/,
  );
});

test('an empty file', async () => {
  const path = await file('empty.txt', '\n');
  expect(await refusal(path)).toBe(
    'FILE: Expected a list or a bibliography, got an empty file. To take a list away, remove it.',
  );
  expect(await refusal(path, { format: 'bibtex' })).toContain('Expected bibtex, got an empty file.');
});

test('another format than the one insisted on', async () => {
  expect(await refusal(fixture('entries.bib'), { format: 'ris' })).toMatch(
    /^FILE:1: Expected ris, got a text that begins with "% Encoding: UTF-8.* It looks like bibtex: leave the format out\.$/,
  );
  expect(await refusal(fixture('papers.jsonl'), { format: 'csv' })).toContain('Expected csv');
  expect(await refusal(await file('list.md', '# A list\n'), { format: 'jsonl' })).toContain('Expected jsonl');
});

test('a wrong type, a brace too few: an issue with line and reason, and the others are read', async () => {
  const { papers, issues } = await readWholeText(
    `${line('One')}{"title":"Two","year":"soon"}\n${line('Three')}`,
    'x.jsonl',
  );
  expect(papers.map(({ title }) => title)).toEqual(['One', 'Three']);
  expect(issues).toEqual([
    {
      line: 2,
      code: 'unparsed-entry',
      message: 'Expected a year of four digits in the field "year", got "soon".',
      raw: '{"title":"Two","year":"soon"}',
    },
  ]);
});

test('a CSV quotation mark that is never closed: the rows before it come first', async () => {
  const source = await openSource(await file('open.csv', 'title,authors\nOne,A\n"Two,B\nThree,C\n'));
  const titles: string[] = [];
  await expect(async () => {
    for await (const part of source.parts) if ('paper' in part) titles.push(part.paper.title);
  }).rejects.toThrow(/open\.csv:3: Expected a quotation mark that closes the field/);
  expect(titles).toEqual(['One']);
});

test('JSON that is cut off', async () => {
  const { papers, issues } = await readWholeText('[{"title":"One"},\n{"title":"Tw', 'cut.json');
  expect(papers.map(({ title }) => title)).toEqual(['One']);
  expect(issues).toMatchObject([{ line: 2, code: 'unparsed-entry' }]);
});

const hundredMegabytes = 100 * 1024 * 1024;

test.each([
  ['a JSON line', 'long.jsonl', line('One'), `{"title":"Long","abstract":"`, `"}\n`, line('Three'), 2],
  [
    'a JSON item',
    'long.json',
    '[{"title":"One"},\n',
    `{"title":"Long","abstract":"`,
    `"},\n`,
    '{"title":"Three"}]',
    2,
  ],
  [
    'a BibTeX line',
    'long.bib',
    '@misc{a, title={One}}\n',
    `@misc{b, title={Long}, abstract={`,
    `}}\n`,
    '@misc{c, title={Three}}',
    2,
  ],
  [
    'a RIS line',
    'long.ris',
    'TY  - GEN\nTI  - One\nER  -\nTY  - GEN\nTI  - Long\n',
    'AB  - ',
    '\nER  -\n',
    'TY  - GEN\nTI  - Three\nER  -',
    4,
  ],
  ['a CSV line', 'long.csv', 'title,abstract\nOne,\n', 'Long,', '\n', 'Three,', 3],
])(
  '%s of 100 MB is passed over without being held',
  { timeout: 60_000 },
  async (_, name, before, begin, end, after, at) => {
    const path = join(folder, name);
    const block = 'x'.repeat(1024 * 1024);
    await pipeline(
      Readable.from(
        (function* () {
          yield before + begin;
          for (let written = 0; written < hundredMegabytes; written += block.length) yield block;
          yield end + after;
        })(),
      ),
      createWriteStream(path),
    );
    const heap = process.memoryUsage().rss;
    let peak = 0;
    const source = await openSource(path);
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
    const { papers, issues } = await readWhole(source);
    clearInterval(watch);
    await rm(path);
    expect(papers.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(issues).toMatchObject([{ line: at, code: 'line-out-of-bounds' }]);
    expect(issues[0]!.raw.length).toBeLessThanOrEqual(4_000);
    expect((peak - heap) / 1024 / 1024).toBeLessThan(90);
  },
);

const many = 100_000;
const json = (fields: object): string => JSON.stringify({ title: 'T', ...fields });

test.each([
  ['deep braces', `@a{b, title={${'{'.repeat(many)}x${'}'.repeat(many)}}}`],
  ['unclosed options', `@a{b, title={${'\\foo['.repeat(many)}}}`],
  ['one name in deep braces', `@a{b, title={T}, author={${'{\\a '.repeat(many)}${'}'.repeat(many)}}}`],
  ['a byline of "and"', json({ authors: ' and '.repeat(many) })],
  ['a byline of commas', json({ authors: [' ,'.repeat(many)] })],
  [
    'many links',
    json({ links: Array.from({ length: 10_000 }, (_, index) => `https://example.org/${index}`) }),
  ],
  ['nothing but opening brackets', `[${'{"a":'.repeat(many)}`],
  ['a field over many lines', `TY  - GEN\nTI  - T\nAB  - a\n${'more\n'.repeat(many)}ER  -\n`],
  ['a row of quotation marks', `title,a\n${'"'.repeat(many)}`],
])('hostile text is read in good time: %s', { timeout: 30_000 }, async (_, text) => {
  const before = process.cpuUsage().user;
  const { papers, issues } = await readWholeText(text, 'hostile.txt');
  expect(papers.length + issues.length).toBe(1);
  expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(10_000);
});
