import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Loss } from '../../src/export/exportedList.js';
import { writeMarkdown } from '../../src/export/markdown/writeMarkdown.js';
import { packageRoot } from '../../src/packageRoot.js';
import { readMarkdown } from '../../src/sources/markdown/readMarkdown.js';
import type { PaperRecord } from '../../src/sources/record.js';
import { anyList, type AnyList } from './anyList.js';

const runs = Number(process.env['RUNS'] ?? 1_000);

test('a list that was written is read as the same list', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyList, async (list) => {
      const { text, losses } = await written(list);
      expect(losses).toEqual([]);
      expect(said(read(text))).toEqual(said(list));
    }),
    { numRuns: runs },
  );
});

test('a list that was written and read is written the same', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyList, async (list) => {
      const { text } = await written(list);
      expect((await written(read(text))).text).toBe(text);
    }),
    { numRuns: Math.ceil(runs / 20) },
  );
});

test('the bundled list', async () => {
  const list = read(await readFile(join(packageRoot, 'lists', 'medical-llms.md'), 'utf8'));
  const { text, losses } = await written(list);
  expect(losses).toEqual([]);
  expect(said(read(text))).toEqual(said(list));
});

test('what Markdown lists cannot say is left out and named', async () => {
  const record: PaperRecord = {
    ...{
      line: 7,
      raw: '',
      section: [],
      title: 'A Study',
      statedDate: '2023',
      statedVenue: null,
      venue: null,
    },
    ...{ etAl: false, links: [], arxivId: '2301.00001', doi: null, key: 'lee23', abstract: 'We study.' },
    byline: [{ name: 'Ann Lee', rawName: 'Lee, Ann', kind: 'PERSON', orcid: '0000-0002-1825-0097' }],
  };
  const { text, losses } = await written({ title: 'L', sections: [], records: [record] });
  expect(text).toBe('# L\n\n- [2023] **A Study** *Ann Lee.* [[arXiv](https://arxiv.org/abs/2301.00001)]\n');
  expect(losses).toEqual([{ line: 7, title: 'A Study', fields: ['key', 'abstract', 'ORCID'] }]);
});

test('an empty section and one that comes again keep their places', async () => {
  const text =
    '# L\n\n## A\n\n### B\n\n- [2023] **One Study**\n\n## A\n\n- [2023] **Two Studies**\n\n## C\n\n## D\n';
  expect((await written(read(text))).text).toBe(text);
});

test('a byline of a hundred names stands on lines that readers take', async () => {
  const names = Array.from(
    { length: 150 },
    (_, index) => `Ann${'abcdefghij'[index % 10]} Lee${'abcdefghijklmno'[Math.floor(index / 10)]}`,
  );
  const text = `# L\n\n- [2023] **A Study** *${names.join(', ')}.*\n`;
  const list = read(text);
  expect(list.records[0]?.byline).toHaveLength(150);
  expect((await written(list)).losses).toEqual([]);
});

function read(text: string): AnyList {
  const { title, sections, records } = readMarkdown(text, { fallbackTitle: '' });
  return { title, sections: sections.map(({ path }) => path), records };
}

async function written({ title, sections, records }: AnyList): Promise<{ text: string; losses: Loss[] }> {
  const losses: Loss[] = [];
  let text = '';
  const list = { title, sections, entries: records };
  for await (const piece of writeMarkdown(list, (loss) => losses.push(loss))) text += piece;
  return { text, losses };
}

/** The list without what may differ: lines, the text of entries and the spelling of names. */
function said({ title, sections, records }: AnyList): unknown {
  const entries = records.map(({ line: _, raw: __, byline, ...entry }: PaperRecord) => ({
    ...entry,
    byline: byline.map(({ rawName: ___, ...name }) => name),
  }));
  return { title, sections, entries };
}
