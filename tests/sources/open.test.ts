import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSource, readText } from '../../src/sources/open.js';
import type { SourcePart } from '../../src/sources/record.js';
import { fixture, readFixture, readWhole, readWholeText } from './readParts.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-open-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test.each([
  ['# Papers\n\n- [2023/05] **T** *A B et al.* [[paper](https://example.org)]\n', 'markdown'],
  ['[A list](https://example.org) of papers\n', 'markdown'],
  ['# Cite\n\n```\n@article{a, title={T}}\n```\n', 'markdown'],
  ['A title, and more text\n', 'markdown'],
  ['% by hand\n@Article{a, title={T}}', 'bibtex'],
  ['Exported.\n\n@STRING(x = {y})', 'bibtex'],
  ['TY  - JOUR\nTI  - T\nER  -', 'ris'],
  ['[{"id":"a","type":"article-journal","title":"T","author":[{"family":"A"}]}]', 'csl-json'],
  ['[{"title":"T","authors":["A"],"type":"article"}]', 'jsonl'],
  ['{"title":"T"}\n{"title":"U"}\n', 'jsonl'],
  ['{"meta":{},"results":[{"id":"https://openalex.org/W1","title":"T"}]}', 'openalex'],
  ['{"id":"https://openalex.org/W1","title":"T"}\n', 'openalex'],
  [
    '[\n  {\n "paper_url": "u", "paper_title": "T", "repo_url": "https://github.com/a/b" }]',
    'papers-with-code',
  ],
  ['Title,Authors\nT,A\n', 'csv'],
  ['year;"title";authors\n', 'csv'],
])('the format of %j is found from the text', async (text, format) => {
  expect((await readText(text, 'file.txt')).format).toBe(format);
});

test.each([
  ['papers.jsonl.gz', 'papers'],
  ['my.list.bib', 'my.list'],
  ['README', 'README'],
  ['folder/refs.csl.json', 'refs.csl'],
])('the title of %s is %s', async (name, title) => {
  expect((await readText('{"title":"T"}', name)).title).toBe(title);
});

test('a Markdown list has its own title, and its parts come in line order', async () => {
  const item = (title: string): string =>
    `- [2023/05] **${title}** *A B et al.* [[paper](https://example.org/${title})]`;
  const source = await readText(`# My list\n\n## One\n\n${item('A')}\n\n## Two\n\n${item('B')}\n`, 'x.md');
  const seen: string[] = [];
  for await (const part of source.parts) seen.push(named(part));
  expect([source.title, seen]).toEqual(['My list', ['One', 'A', 'Two', 'B']]);
});

function named(part: SourcePart): string {
  if ('section' in part) return part.section.path.join('/');
  return 'paper' in part ? part.paper.title : part.issue.code;
}

test('gzip is told by its bytes; hash and progress are of the file as it lies', async () => {
  const text = await readFile(fixture('papers.jsonl'));
  const packed = gzipSync(text);
  const path = join(folder, 'papers.txt');
  await writeFile(path, packed);
  const source = await openSource(path);
  const { papers } = await readWhole(source);
  expect(papers).toEqual((await readFixture('papers.jsonl')).papers);
  expect(source.sha256()).toBe(createHash('sha256').update(packed).digest('hex'));
  expect(source.progress()).toEqual({ read: packed.length, total: packed.length });
});

test('gzip in several members is one text', async () => {
  const path = join(folder, 'members.gz');
  await writeFile(path, Buffer.concat([gzipSync('{"title":"One"}\n'), gzipSync('{"title":"Two"}\n')]));
  expect((await readWhole(await openSource(path))).papers.map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('a record keeps its entry as written, up to 4,000 characters', async () => {
  const entry = `@misc{a,\n  title = {T},\n  abstract = {${'x'.repeat(9_000)}}\n}`;
  const { papers } = await readWholeText(`\n${entry}\n`, 'a.bib');
  expect(papers[0]!.raw).toBe(entry.slice(0, 4_000));
  expect(papers[0]!.abstract).toHaveLength(9_000);
});

test('characters and line ends are whole however the bytes are cut', async () => {
  const titles = Array.from({ length: 40_000 }, (_, index) => `Ünïcödé 漢字 🎓 ${index}`);
  const text = titles.map((title) => JSON.stringify({ title })).join('\r\n');
  const path = join(folder, 'cut.jsonl');
  await writeFile(path, text);
  const { papers, issues } = await readWhole(await openSource(path));
  expect(issues).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(papers.at(-1)!.line).toBe(40_000);
});

test('reading can stop in the middle', async () => {
  const path = join(folder, 'stop.jsonl');
  await writeFile(path, '{"title":"T"}\n'.repeat(100_000));
  const source = await openSource(path);
  for await (const part of source.parts) {
    expect(part).toHaveProperty('paper');
    break;
  }
  const { read, total } = source.progress();
  expect(read).toBeLessThan(total);
});

describe('insisting on a format', () => {
  test('takes a file that would be taken for another', async () => {
    const { papers } = await readWholeText('[{"id":"x","title":"T"}]', 'x.json', { format: 'csl-json' });
    expect(papers).toMatchObject([{ key: 'x', title: 'T' }]);
  });
});
