import { expect, test } from 'vitest';
import type { ImportReport } from '../../src/ingest/importSource.js';
import { renderReport } from '../../src/ingest/report.js';

const none = { created: 0, updated: 0, unchanged: 0, removed: 0 };
const report: ImportReport = {
  list: { id: 'L', title: 'A \u001b[31mList' },
  papers: { created: 70, updated: 1, unchanged: 1234, removed: 2 },
  authors: none,
  categories: none,
  repositories: none,
  venues: none,
  issues: [
    { line: 8, code: 'unparsed-entry', message: 'Expected a title,\ngot none.', raw: '-' },
    { line: 112, code: 'titles-differ', message: 'Check it.', raw: '-' },
  ],
  complete: false,
};

test('a report for the terminal is short, aligned, and free of control characters', () => {
  expect(renderReport(report)).toBe(`A  [31mList
                  created    updated  unchanged    removed
  papers               70          1       1234          2
  authors               0          0          0          0
  categories            0          0          0          0
  repositories          0          0          0          0
  venues                0          0          0          0
  Not every entry could be read: see the issues.
  2 issues
    line   8  unparsed-entry  Expected a title, got none.
    line 112  titles-differ   Check it.
`);
});
