import { isPlaceholder } from '../parts/placeholder.js';
import { isSurname, people } from '../parts/severalSurnames.js';
import { cellTitle } from '../tables/cellTitle.js';
import { namesBehindDash, textBehindDash } from '../tables/rowByline.js';
import { columnRoles } from '../tables/columnRoles.js';
import { titleColumn } from '../tables/titleColumn.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many rows with names there make what stands behind a dash in the cell of a title the list's way to name authors. */
const fewest = 3;

/**
 * Reads "**A Title** — Lovelace" in a cell: one word behind the dash may as well be a venue or a topic; where other rows
 * of the list have names there, it is a surname.
 */
export function readSurnamesInCells(chosen: Chosen[]): void {
  const dashed = chosen.flatMap((entry) => {
    const text = entry.form === null ? null : behindDash(entry);
    return text === null ? [] : [{ entry: entry as ReadEntry, text }];
  });
  const named = dashed.filter(({ text }) => namesBehindDash(`— ${text}`) !== null).length;
  const single = dashed.filter(({ entry, text }) => entry.paper.byline.length === 0 && isAuthor(text));
  if (named < fewest || named < single.length) return;
  for (const { entry, text } of single) entry.paper.byline = people([text]);
}

function isAuthor(text: string): boolean {
  return isSurname(text) && !isPlaceholder(text);
}

function behindDash({ block: { cells, header } }: ReadEntry): string | null {
  const at = cells && header ? titleColumn(columnRoles(header), cells) : -1;
  return at < 0 ? null : textBehindDash(cellTitle(cells![at]!, false).after);
}
