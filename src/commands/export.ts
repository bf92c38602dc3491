import type { Config } from '../config.js';
import type { ExportedList, Loss } from '../export/exportedList.js';
import { Losses } from '../export/losses.js';
import { writeMarkdown } from '../export/markdown/writeMarkdown.js';
import { storedEntries, storedLists, storedSections, type StoredList } from '../ingest/storedList.js';
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
  /** Title or id; not needed where there is one list only. */
  list?: string;
  /** Path of a file; standard output if not given. */
  output?: string;
}

/** Writes a list of the graph, and on standard error what the format cannot say of it. */
export async function exportList(config: Config, { format, list, output }: ExportCommand): Promise<void> {
  const { database, close } = await openDatabase(config);
  try {
    const { id, title, importing, unparsed } = chosen(await storedLists(database), list);
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

/** The list with this id or title, whatever its case. @throws Error that names the lists there are */
function chosen(lists: StoredList[], wanted: string | undefined): StoredList {
  if (lists.length === 0) throw new Error('Expected a list in the graph, found none. Import one first.');
  const named = lists.filter(
    ({ id, title }) => wanted === undefined || id === wanted || title.toLowerCase() === wanted.toLowerCase(),
  );
  const [list, ...others] = named;
  if (list && others.length === 0) return list;
  const found =
    wanted === undefined
      ? `Expected --list, found ${lists.length} lists`
      : named.length === 0
        ? `Expected a list with the title or id "${wanted}", found none`
        : `Expected one list with the title "${wanted}", found ${named.length}`;
  const names = (named.length > 0 ? named : lists).map(({ id, title }) => `  ${id}  ${title}`);
  throw new Error(`${found}. Choose one by its id:\n${names.join('\n')}`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
