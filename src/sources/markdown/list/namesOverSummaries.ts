import type { PhrasingContent } from 'mdast';
import { columnRoles } from '../tables/columnRoles.js';
import { titleColumn } from '../tables/titleColumn.js';
import { joined, toPieces } from '../text/pieces.js';
import { cleanTitle } from '../titles/title.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many rows with a title in bold before their summary make it the way in which the list writes them. */
const fewest = 3;
/** So large a part of what stands behind the dash goes on in small letters: a summary, no title. */
const share = 0.75;
/** In bold, more words than these are surely a title. */
const mostOfName = 2;

const number = /^[\s\d().:#-]*$/;
const dash = /^\s*[-–—]{1,3}\s+(?=\S+\s+\S+\s+\S)/;

/** A row whose cell begins in bold, and the text behind its dash. */
interface Row {
  entry: ReadEntry;
  bold: string;
  summary: string;
}

/**
 * Reads "3) **LoomNet** - a machine that weaves with numbers; it learns …" in rows of a table: one bold word may be what the
 * paper's method is called, with the title behind it; where the rows round it have whole titles in bold and a summary
 * behind the dash, it is the title.
 */
export function readNamesOverSummaries(chosen: Chosen[]): void {
  const rows = chosen.flatMap((entry) => (entry.form === null ? [] : (rowOf(entry) ?? [])));
  const titled = rows.filter(({ bold }) => bold.split(/\s+/).length > mostOfName);
  const summed = rows.filter(({ summary }) => /^\p{Ll}/u.test(summary));
  if (titled.length < fewest || summed.length < rows.length * share) return;
  for (const { entry, bold, summary } of rows)
    if (summary.startsWith(entry.paper.title.slice(0, 40))) entry.paper.title = cleanTitle(bold);
}

function rowOf(entry: ReadEntry): Row | null {
  const { cells, header } = entry.block;
  if (cells === undefined || header === undefined) return null;
  const cell: PhrasingContent[] | undefined = cells[titleColumn(columnRoles(header), cells)];
  const [first, second, ...behind] = toPieces(cell ?? []).filter(({ text }) => /\S/.test(text));
  const isNumbered = first?.kind === 'text' && number.test(first.text);
  const bold = isNumbered ? second : first;
  const rest = isNumbered ? behind : [second, ...behind].filter((piece) => piece !== undefined);
  const text = joined(rest);
  return bold?.kind === 'strong' && dash.test(text)
    ? { entry, bold: bold.text.trim(), summary: text.replace(dash, '') }
    : null;
}
