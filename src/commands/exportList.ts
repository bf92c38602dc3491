import type { Config } from '../config.js';
import type { ExportedList, Loss } from '../export/exportedList.js';
import { Losses } from '../export/losses.js';
import { writeMarkdown } from '../export/markdown/writeMarkdown.js';
import { storedEntries, storedLists, storedSections } from '../ingest/storedList.js';
import { findList } from './findList.js';
import { openDatabase } from './openDatabase.js';
import { writeToStandardOutput, writeWholeFile } from './wholeFile.js';

/** How each format writes a list. */
const formats = { markdown: writeMarkdown } satisfies Record<
  string,
  (list: ExportedList, onLoss: (loss: Loss) => void) => AsyncIterable<string>
>;

/** What the command line says. */
export interface ExportCommand {
  format: keyof typeof formats;
  /** Title, id or file name; not needed where there is one list only. */
  list?: string;
  /** Path of a file; standard output if not given. */
  output?: string;
}

/** Writes a list of the graph, and on standard error what the format cannot say of it. */
export async function exportList(config: Config, { format, list, output }: ExportCommand): Promise<void> {
  const { database, close } = await openDatabase(config);
  try {
    const { id, title, importing, unparsed } = findList(await storedLists(database), list);
    if (importing)
      warn(`The import of "${title}" has not ended: the list may not be whole. Import it again.`);
    if (unparsed > 0) warn(`${unparsed} entries that the import of "${title}" could not read are left out.`);
    const sections = await storedSections(database, id);
    const losses = new Losses();
    const text = formats[format]({ title, sections, entries: storedEntries(database, id) }, (loss) =>
      losses.add(loss),
    );
    await (output === undefined ? writeToStandardOutput(text) : writeWholeFile(output, text));
    losses.lines().forEach(warn);
  } finally {
    await close();
  }
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
