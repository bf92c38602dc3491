import type { PhrasingContent } from 'mdast';
import { tableRow } from '../forms/tableRow.js';
import { readLinks } from '../links/links.js';
import { columnRoles } from '../tables/columnRoles.js';
import { titleColumn } from '../tables/titleColumn.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many cells of a column, and so large a part of those that are filled, make it one of titles. */
const fewest = 4;
const share = 0.5;
/** Where nearly all cells are titles, so is what is short. */
const nearlyAll = 0.75;
/** So large a part of what is taken for titles is no more than a name. */
const named = 0.8;
const mostOfName = 3;
const fewestWords = 4;

/** A row whose title is no more than a name, and the cell beside it in a column whose header says nothing. */
interface Beside {
  entry: ReadEntry;
  at: number;
  text: string;
}

/**
 * Reads "| LoomNet | Weaving Numbers with Looms of Threads | [arXiv](…) |" under "Name" and "Summary": where the cells beside the
 * names have the look and the capitals of titles in most rows of the list, they are the titles.
 */
export function readTitlesBesideNames(entries: Chosen[]): void {
  const columns = new Map<string, Beside[]>();
  for (const entry of entries) {
    for (const { key, ...beside } of entry.form === null ? [] : besideName(entry)) {
      const rows = columns.get(key);
      if (rows === undefined) columns.set(key, [beside]);
      else rows.push(beside);
    }
  }
  for (const rows of columns.values()) readColumn(rows);
}

function readColumn(rows: Beside[]): void {
  const titled = rows.filter(({ text }) => isTitle(text));
  const isNamed = rows.filter(({ entry }) => entry.paper.title.split(/\s+/).length <= mostOfName);
  if (titled.length < fewest || titled.length < rows.length * share) return;
  if (isNamed.length < rows.length * named) return;
  if (new Set(titled.map(({ text }) => text)).size < titled.length * nearlyAll) return;
  const areAll = titled.length >= rows.length * nearlyAll;
  for (const { entry, at, text } of rows)
    if (isTitle(text) || (areAll && !/\.$/.test(text) && !isSentence(text))) readAt(entry, at);
}

function readAt(entry: ReadEntry, at: number): void {
  const header = entry.block.header!.map((name, index) => (index === at ? 'Title' : name));
  const reading = tableRow.read({ ...entry.block, header });
  if ('paper' in reading) entry.paper = reading.paper;
}

/** The filled cells right of the name, each with the name of its column. */
function besideName(entry: ReadEntry): (Beside & { key: string })[] {
  const { cells, header } = entry.block;
  if (cells === undefined || header === undefined) return [];
  const roles = columnRoles(header);
  const name = titleColumn(roles, cells);
  if (!roles[name]?.has('name') || roles[name].has('title') || isLinked(cells[name]!)) return [];
  const at = name + 1;
  const cell = cells[at];
  const text = plainText(cell ?? []).trim();
  return roles[at]?.size === 0 && /\p{L}/u.test(text) && !isLinked(cell!)
    ? [{ entry, at, text, key: header[at]!.toLowerCase().trim() }]
    : [];
}

function isLinked(cell: PhrasingContent[]): boolean {
  return readLinks(cell).length > 0;
}

/** Some words, the most of the longer ones with a capital. */
function isTitle(text: string): boolean {
  const long = text.split(/[\s-]+/).filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  return (
    text.split(/\s+/).length >= fewestWords &&
    long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * nearlyAll &&
    titleLikeness(text) >= 0.5 &&
    !/[.;]\s|\.$|["“”]|,.*,.*,/.test(text)
  );
}
