import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/sources/markdown/readMarkdown.js';

const options = { fallbackTitle: 'untitled' };
const entry = '- [2023/05] **Title** *A B et al.* [[paper](https://arxiv.org/abs/2305.00001)]';
const long = 100_000;

/** Texts that take a Markdown parser more than linear time, or its whole stack. */
const hostile: Record<string, string> = {
  'one long line': `- **${'a '.repeat(long / 2)}**`,
  'a long line of brackets': '['.repeat(long),
  'a long line of emphasis': 'a**b'.repeat(long / 4) + 'c* '.repeat(long / 4),
  'a long line of links': '[a](b '.repeat(long / 6),
  'a paragraph of many lines of emphasis': `${'a**b'.repeat(500)}\n`.repeat(60),
  'a paragraph of many lines of brackets': `${'[['.repeat(500)}\n`.repeat(60),
  'deep quotations': '>'.repeat(long),
  'deep lists': '- '.repeat(long / 2),
  'lists that deepen line by line': Array.from(
    { length: 300 },
    (_, depth) => `${'  '.repeat(depth)}- a`,
  ).join('\n'),
  'quotations within items': '> - '.repeat(long / 4),
  'a byline of dots and commas': `- **T** *${'. , '.repeat(3000)}*`,
  'a byline of brackets': `- **T** *${'('.repeat(5000)}${')'.repeat(5000)} et al*`,
  'a byline of white space': `- **T** *A${' '.repeat(10000)}B et al.*`,
  'a heading of brackets': `# T\n## ${'[ '.repeat(3000)}`,
  'a wide table': `${'|a'.repeat(7000)}\n${'|-'.repeat(7000)}\n${'|b'.repeat(7000)}`,
};

test.each(Object.entries(hostile))(
  '%s: the entry behind it is read in good time',
  { timeout: 30_000 },
  (_, text) => {
    const start = performance.now();
    const { records, issues } = readMarkdown(`${text}\n\n# Papers\n${entry}\n`, options);
    expect(records.at(-1)?.title).toBe('Title');
    expect(performance.now() - start).toBeLessThan(10_000);
    for (const issue of issues) expect(['line-out-of-bounds', 'unparsed-entry']).toContain(issue.code);
  },
);

test('a line out of bounds is reported with its number, and the others keep theirs', () => {
  const { records, issues } = readMarkdown(`${entry}\n- ${'x'.repeat(20_000)}\n${entry}`, options);
  expect(records.map((record) => record.line)).toEqual([1, 3]);
  expect(issues).toMatchObject([{ line: 2, code: 'line-out-of-bounds' }]);
  expect(issues[0]!.message).toContain('at most 16000 characters, got 20002');
});

test('the time grows with the text, not faster', { timeout: 60_000 }, () => {
  const time = (entries: number) => {
    const start = performance.now();
    readMarkdown(`${entry}\n`.repeat(entries), options);
    return performance.now() - start;
  };
  time(200);
  // Eight times the text: generous, since the machine does other things as well.
  expect(time(1600)).toBeLessThan(24 * Math.max(time(200), 50));
});

test('lists that people write are within bounds', () => {
  const prose = 'A sentence with *emphasis*, a [link](https://example.org/) and `code`. '.repeat(100);
  const nested = Array.from({ length: 12 }, (_, depth) => `${'    '.repeat(depth)}- item`).join('\n');
  const { issues } = readMarkdown(
    `${prose}\n\n* * * * * * * * * * * * * * * * * * * *\n\n${nested}\n`,
    options,
  );
  expect(issues).toEqual([]);
});
