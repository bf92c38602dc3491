import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRepository } from '../../src/identity/repository.js';
import { readMarkdown } from '../../src/sources/markdown/readMarkdown.js';
import { decodeText } from '../../src/sources/text.js';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'));

/** What a list's .json may state: the document as read, and each record's repositories as "host/KIND/owner/name". */
function read(path: URL) {
  const text = decodeText(readFileSync(path));
  const document = readMarkdown(text, { fallbackTitle: 'untitled' });
  const records = document.records.map((record) => ({
    ...record,
    repositories: record.links
      .map((link) => parseRepository(link.url))
      .filter((repository) => repository !== null)
      .map(({ host, kind, owner, name }) => `${host}/${kind}/${owner}/${name}`),
  }));
  return { text, ...document, records };
}

describe('lists/NAME.md is read as lists/NAME.json says', () => {
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(read(new URL(`${name}.md`, folder))).toMatchObject(expected);
  });
});

describe('the default list', () => {
  const asFound = read(new URL('default-as-found.md', folder));
  const bundled = read(new URL('../../lists/medical-llms.md', folder));

  test('has 72 entries of 71 papers: one stands in two sections', () => {
    expect(asFound.records).toHaveLength(72);
    const titles = asFound.records.map((record) => record.title);
    expect(new Set(titles).size).toBe(71);
    const twice = asFound.records.filter(
      (record) => titles.indexOf(record.title) !== titles.lastIndexOf(record.title),
    );
    expect(twice.map((record) => record.section[0])).toEqual([
      'Multimodal LLMs in Medicine',
      'LLM-Powered Healthcare Agents',
    ]);
  });

  test('has its papers in arXiv 38 times, once in eight other venues, and nowhere 25 times', () => {
    const papers = new Map(asFound.records.map((record) => [record.title, record]));
    const count = countBy([...papers.values()].map((record) => record.venue ?? 'none'));
    expect(count).toEqual({
      ...{
        arXiv: 38,
        none: 25,
        Nature: 1,
        'npj Digital Medicine': 1,
        Cureus: 1,
        'The Innovation Medicine': 1,
      },
      ...{ ACL: 1, 'ACL Findings': 1, EMNLP: 1, medRxiv: 1 },
    });
  });

  test('has code for 54 papers, and six persons and one team with two papers', () => {
    const papers = [...new Map(asFound.records.map((record) => [record.title, record])).values()];
    expect(papers.filter((paper) => paper.links.some((link) => parseRepository(link.url)))).toHaveLength(54);
    expect(new Set(papers.flatMap((paper) => paper.repositories.map((url) => url.toLowerCase()))).size).toBe(
      54,
    );
    const count = countBy(
      papers.flatMap((paper) => paper.byline.map((author) => `${author.kind} ${author.name}`)),
    );
    const twice = Object.keys(count).filter((author) => count[author] === 2);
    expect(twice.sort()).toEqual([
      'PERSON Chaoyi Wu',
      'PERSON Haochun Wang',
      'PERSON Karan Singhal',
      'PERSON Rongsheng Wang',
      'PERSON Wei Zhu',
      'PERSON Zhengliang Liu',
      'TEAM OpenMedLab',
    ]);
  });

  test('keeps each entry as written', () => {
    for (const { text, records } of [asFound, bundled]) {
      const lines = text.split('\n');
      expect(records.map((record) => record.raw)).toEqual(
        records.map((record) => lines[record.line - 1]!.trimEnd()),
      );
    }
  });

  test('is bundled with the same title, sections and entries, and nothing else', () => {
    expect(bundled.title).toBe(asFound.title);
    expect(bundled.sections.map((section) => section.path)).toEqual(
      asFound.sections.map((section) => section.path),
    );
    const withoutLine = asFound.records.map((record) => ({ ...record, line: expect.any(Number) as number }));
    expect(bundled.records).toEqual(withoutLine);
    expect(bundled.issues).toEqual([]);
    expect(bundled.text.split('\n').filter((line) => line !== '' && !/^(?:#|- \[20)/.test(line))).toEqual([]);
  });
});

function countBy(values: string[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const value of values) count[value] = (count[value] ?? 0) + 1;
  return count;
}
