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

test('what is written is read as what it was, and written as it is', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyList, async (list) => {
      const { text, losses } = await written(list);
      expect(losses).toEqual([]);
      const again = read(text);
      expect(said(again)).toEqual(said(list));
      expect((await written(again)).text).toBe(text);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1_000) },
  );
});

test('the bundled list', async () => {
  const list = read(await readFile(join(packageRoot, 'lists', 'medical-llms.md'), 'utf8'));
  const { text, losses } = await written(list);
  expect(losses).toEqual([]);
  expect(said(read(text))).toEqual(said(list));
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
