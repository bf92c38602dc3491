import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixMarkdown } from '../../src/lint/fixMarkdown.js';
import { withLineEndingsOf } from '../../src/lint/lineEndings.js';
import { lintMarkdown } from '../../src/lint/lintMarkdown.js';
import { readMarkdown } from '../../src/sources/markdown/readMarkdown.js';
import { decodeText } from '../../src/sources/text.js';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && !file.endsWith('.fixed.md'))
  .map((file) => basename(file, '.md'));
const source = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(new URL(name, folder)));
const textOf = (name: string): string => decodeText(readFileSync(new URL(`${name}.md`, folder)));
const fallback = { fallbackTitle: 'untitled' };
const lint = (text: string) => lintMarkdown(text, readMarkdown(text, fallback));

describe('lint/NAME.md has the issues of NAME.json', () => {
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(source(`${name}.json`)) as object[];
    const issues = lint(textOf(name)).map(({ fix, ...issue }) => ({ ...issue, fixable: fix !== undefined }));
    expect(issues).toHaveLength(expected.length);
    expect(issues).toMatchObject(expected);
  });
});

describe('and becomes NAME.fixed.md', () => {
  test.each(names)('%s', (name) => {
    const fixed = existsSync(new URL(`${name}.fixed.md`, folder)) ? `${name}.fixed.md` : `${name}.md`;
    const { text, issues } = fixMarkdown(textOf(name), fallback);
    expect(withLineEndingsOf(source(`${name}.md`), text)).toBe(source(fixed));
    expect(issues.filter(({ fix }) => fix)).toEqual([]);
  });
});

describe('of any list', { timeout: 60_000 }, () => {
  const lines = names.flatMap((name) => textOf(name).split('\n'));
  const noise = fc.constantFrom(
    ...['[', ']', '(', ')', '[[', ']]', '](', '*', '**', 'et al.', 'et. al', 'Arxiv', '|', '\\', '\n', 'é'],
    ...[
      'https://arxiv.org/pdf/2304.11111v2.pdf',
      '[x](https://arxiv.org/abs/2304.22222v1)',
      '<a href="#models">',
    ],
  );
  /** A line of some fixture with something put into it. */
  const line = fc
    .tuple(fc.constantFrom(...lines), fc.array(fc.tuple(fc.nat(200), noise), { maxLength: 2 }))
    .map(([text, inserted]) =>
      inserted.reduce((whole, [at, piece]) => whole.slice(0, at) + piece + whole.slice(at), text),
    );
  const list = fc.array(line, { maxLength: 12 }).map((all) => all.join('\n'));

  test('fixing twice is fixing once', () => {
    fc.assert(
      fc.property(list, (text) => {
        const once = fixMarkdown(text, fallback).text;
        expect(fixMarkdown(once, fallback).text).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  test('fixing keeps lines, sections, entries and their titles', () => {
    const shape = (text: string) => {
      const { title, sections, records, issues } = readMarkdown(text, fallback);
      const unparsed = issues.filter(({ code }) => code === 'unparsed-entry');
      return {
        lines: text.split('\n').length,
        title,
        sections,
        entries: [...records, ...unparsed].map((entry) => entry.line).sort((one, other) => one - other),
      };
    };
    fc.assert(
      fc.property(list, (text) => {
        expect(shape(fixMarkdown(text, fallback).text)).toEqual(shape(text));
      }),
      { numRuns: 100 },
    );
  });

  test('each issue names a line of the text, and each fix stays within one', () => {
    fc.assert(
      fc.property(list, (text) => {
        const count = text.split('\n').length;
        for (const { line: at, fix } of lint(text)) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThanOrEqual(count);
          if (fix) expect(text.slice(fix.start, fix.end) + fix.replacement).not.toContain('\n');
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('time grows with the list, not with its square', { timeout: 60_000 }, () => {
  const entry =
    '- [2023/04] **The Same Paper** *Ada Oneet al. Arxiv.* [[paper](https://arxiv.org/pdf/2304.11111v1)]]\n';
  const cost = (count: number): number => {
    const text = `# List\n\n${Array.from({ length: count / 50 }, (_, index) => `## S${index}\n\n${entry.repeat(50)}`).join('\n')}`;
    const document = readMarkdown(text, fallback);
    const start = process.cpuUsage();
    lintMarkdown(text, document);
    return process.cpuUsage(start).user;
  };
  cost(200); // compiles
  const [small, large] = [cost(400), cost(3200)];
  expect(large / small).toBeLessThan(24);
});
