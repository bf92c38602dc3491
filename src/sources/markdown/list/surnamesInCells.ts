import { isPlaceholder } from '../parts/placeholder.js';
import { isSurname, people } from '../parts/severalSurnames.js';
import { cellTitle } from '../tables/cellTitle.js';
import { namesBehindDash, textBehindDash } from '../tables/rowByline.js';
import { plainText } from '../text/plainText.js';
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
  readPairs(chosen);
  const dashed = chosen.flatMap((entry) => {
    const text = entry.form === null ? null : behindDash(entry);
    return text === null ? [] : [{ entry: entry as ReadEntry, text }];
  });
  const named = dashed.filter(({ text }) => namesBehindDash(`— ${text}`) !== null).length;
  const single = dashed.filter(({ entry, text }) => entry.paper.byline.length === 0 && isAuthor(text));
  if (named < fewest || named < single.length) return;
  for (const { entry, text } of single) entry.paper.byline = people([text]);
}

/**
 * Reads "Lovelace, Babbage" in the column of authors, which may as well be one inverted name, as two surnames where the cells
 * of other rows hold more of them.
 */
function readPairs(chosen: Chosen[]): void {
  const surnames = chosen.flatMap((entry) => {
    const words = entry.form === null ? null : authorsOf(entry);
    return words?.every(isSurname) ? [{ entry: entry as ReadEntry, words }] : [];
  });
  if (surnames.filter(({ words }) => words.length > 2).length < fewest) return;
  for (const { entry, words } of surnames)
    if (words.length === 2 && entry.paper.byline.length === 1) entry.paper.byline = people(words);
}

/** What the commas in the column of authors part; null where the row has none. */
function authorsOf({ block: { cells, header } }: ReadEntry): string[] | null {
  const at = header ? columnRoles(header).findIndex((roles) => roles.has('authors')) : -1;
  return cells?.[at] ? plainText(cells[at]).trim().split(/,\s+/) : null;
}

function isAuthor(text: string): boolean {
  return isSurname(text) && !isPlaceholder(text);
}

function behindDash({ block: { cells, header } }: ReadEntry): string | null {
  const at = cells && header ? titleColumn(columnRoles(header), cells) : -1;
  return at < 0 ? null : textBehindDash(cellTitle(cells![at]!, false).after);
}
