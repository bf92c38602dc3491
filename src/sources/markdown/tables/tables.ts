import type { PhrasingContent } from 'mdast';
import { isVenueLike } from '../parts/bylineEnd.js';
import { readLinks } from '../links/links.js';
import { linksToFile } from '../links/linksToCome.js';
import { plainText } from '../text/plainText.js';
import { isBlank } from './blank.js';
import { type ColumnRole, columnRoles } from './columnRoles.js';
import { titleColumn } from './titleColumn.js';
import { isWrittenTitle } from './writtenTitle.js';

/**
 * Whether a table lists papers, as its header and its rows tell: there is a column of titles, or of names whose rows
 * link to papers. Leaderboards, hyper-parameters, prices and contributors are other tables.
 */
export function isPaperTable(header: string[], rows: PhrasingContent[][][]): boolean {
  const columns = columnRoles(header);
  const has = (role: ColumnRole) => columns.some((column) => column.has(role));
  const titled = rows.filter((cells) => titleColumn(columns, cells) >= 0);
  if (titled.length === 0) return false;
  const withPaper = titled.filter(
    (cells) =>
      cells.some((cell) => readLinks(cell).some(({ kind }) => kind === 'PAPER') || linksToFile(cell)) ||
      isReference(plainText(cells[titleColumn(columns, cells)]!)),
  ).length;
  const isStated = has('authors') || has('venue') || has('date');
  if (has('title') && isStated) return true;
  if (hasWrittenTitles(header, columns, titled, isStated)) return true;
  if (has('title') || has('paper')) return withPaper * 4 >= titled.length;
  // Under any other header, as "News", a link to a paper may stand in a sentence: most rows must have one.
  return withPaper * 2 >= rows.length && !isMeasurements(columns, titled);
}

/**
 * Whether most rows hold a title in full where the header announces papers, maybe without any link: in a table that states
 * venues, dates or authors, or one whose other cells, too, link to nothing but papers.
 */
function hasWrittenTitles(
  header: string[],
  columns: Set<ColumnRole>[],
  rows: PhrasingContent[][][],
  isStated: boolean,
): boolean {
  const written = rows.filter((cells) => {
    const at = titleColumn(columns, cells);
    const isAnnounced = columns[at]?.has('title') || /paper|论文|논문/i.test(header[at] ?? '');
    const isNamed = isOnlyNamed(header[at] ?? '') && isOfVenue(columns, cells, at);
    const leadsElsewhere = !isStated && readLinks(cells.flat()).some(({ kind }) => kind !== 'PAPER');
    return (isAnnounced || isNamed) && !leadsElsewhere && isWrittenTitle(cells[at]!);
  });
  return written.length >= rows.length * (isStated ? 1 / 2 : 3 / 4);
}

/** "Name" says nothing of what it names, as "Model" or "Dataset" do. */
function isOnlyNamed(header: string): boolean {
  return /^[^\p{L}]*(?:names?|名称|名字)[^\p{L}]*$/iu.test(header);
}

/** Whether a venue stands beside what the row names, which is none itself. */
function isOfVenue(columns: Set<ColumnRole>[], cells: PhrasingContent[][], at: number): boolean {
  const isVenue = (cell: PhrasingContent[]) => isVenueLike(plainText(cell));
  const isBeside = cells.some((cell, index) => columns[index]?.has('venue') && isVenue(cell));
  return isBeside && !isVenue(cells[at]!);
}

/** "Ada Lovelace. A Title of Some Words. Venue, 1843.": as long as a reference, and with a year. */
function isReference(text: string): boolean {
  return text.split(/\s+/).length >= 8 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
}

/** Whether a row of such a table is an entry: it has a title, and something else or a link beside it. */
export function isEntryRow(header: string[], cells: PhrasingContent[][]): boolean {
  if (titleColumn(columnRoles(header), cells) < 0) return false;
  const filled = cells.filter((cell) => readLinks(cell).length > 0 || !isBlank(plainText(cell)));
  return filled.length > 1 || readLinks(cells.flat()).length > 0;
}

/** Most cells without a role hold numbers. */
function isMeasurements(columns: Set<ColumnRole>[], rows: PhrasingContent[][][]): boolean {
  const others = rows.flatMap((cells) => cells.filter((_, index) => columns[index]?.size === 0));
  const filled = others.map((cell) => plainText(cell)).filter((text) => !isBlank(text));
  const numbers = filled.filter((text) => /^[^\p{L}]{0,3}\d[\d.,%±\s/()-]*[kmb]?$/iu.test(text));
  return numbers.length >= 2 && numbers.length * 2 >= filled.length;
}
