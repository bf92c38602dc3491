import type { PaperRecord } from '../../sources/record.js';
import type { ExportedList, Loss } from '../exportedList.js';
import { unspokenFields } from './differences.js';
import { withIdentifyingLinks } from './identifyingLinks.js';
import { heading } from './inline.js';
import { Outline } from './outline.js';
import { spell } from './spell.js';

/** How many entries are spelt together. */
const batchSize = 200;

/**
 * A list in canonical Markdown, in pieces: its title, headings by depth, an item for each entry (`entryLines`).
 * Reading it gives the list again, and writing that the same text. `onLoss` is told of each entry of which that is
 * not so. Takes the memory of some hundred entries.
 */
export async function* writeMarkdown(
  { title, sections, entries }: ExportedList,
  onLoss: (loss: Loss) => void = () => undefined,
): AsyncGenerator<string> {
  yield `${heading(title, 1)}\n`;
  const outline = new Outline(sections);
  let isFirst = true;
  for await (const batch of batchesBySection(entries)) {
    const { section } = batch[0]!;
    const headings = outline.enter(section);
    if (headings !== '' || isFirst) yield `${headings}\n`;
    isFirst = false;
    const spelt = spell(section, batch.map(withIdentifyingLinks));
    yield spelt.map(({ text }) => `${text}\n`).join('');
    for (const [index, entry] of batch.entries()) {
      const fields = [...unspokenFields(entry), ...spelt[index]!.differs];
      if (fields.length > 0) onLoss({ line: entry.line, title: entry.title, fields });
    }
  }
  yield outline.close();
}

/** Entries of one section that follow one another. */
async function* batchesBySection(entries: ExportedList['entries']): AsyncGenerator<PaperRecord[]> {
  let batch: PaperRecord[] = [];
  for await (const entry of entries) {
    const isFull = batch.length >= batchSize;
    if (batch[0] && (isFull || JSON.stringify(batch[0].section) !== JSON.stringify(entry.section))) {
      yield batch;
      batch = [];
    }
    batch.push(entry);
  }
  if (batch.length > 0) yield batch;
}
