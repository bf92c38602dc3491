import type { PhrasingContent } from 'mdast';
import { readCitation, readSourced, readUndated } from '../parts/citation.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isLabel } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { isBlank } from './blank.js';
import type { ColumnRole } from './columnRoles.js';
import { titleBehindNames } from './titleBehindNames.js';

/** A title in a link of so many words, and so like one, is no name of a method. */
const fewestWords = 3;
const likely = 0.5;

/**
 * Where the title of a row stands; -1 when no cell holds one. What cites a paper, "[ECCV 2016](https://…)", "[Lovelace et
 * al., 1843](https://…)", is no title beside one.
 */
export function titleColumn(columns: Set<ColumnRole>[], cells: PhrasingContent[][]): number {
  const at = columnOfTitle(columns, cells);
  const name = at < 0 || !isPlainName(cells[at]!) ? '' : plainText(cells[at]!).trim();
  if (name === '') return at;
  const isBeside = (cell: PhrasingContent[], index: number) =>
    !columns[at]!.has('title') && columns[index]?.size === 0 && linksWholeTitle(cell);
  const whole = cells.findIndex((cell, index) => linksTitleOf(cell, name) || isBeside(cell, index));
  return whole < 0 ? at : whole;
}

/** "[Weaving the Numbers of a Loom](https://arxiv.org/…)" and nothing beside it. */
function linksWholeTitle(cell: PhrasingContent[]): boolean {
  const text = plainText(cell).trim();
  const [link, ...others] = readLinks(cell);
  return (
    link?.kind === 'PAPER' &&
    others.length === 0 &&
    link.label.trim() === text &&
    text.split(/\s+/).length >= fewestWords &&
    titleLikeness(text) >= likely &&
    !/\bet\.? al\b/i.test(text) &&
    !citesPeople(text)
  );
}

/** "[LOOM: A Title](https://…)" beside a cell that holds no more than "LOOM", whatever the header says. */
function linksTitleOf(cell: PhrasingContent[], name: string): boolean {
  return readLinks(cell).some(({ kind, label }) => kind === 'PAPER' && label.startsWith(`${name}: `));
}

function columnOfTitle(columns: Set<ColumnRole>[], cells: PhrasingContent[][]): number {
  const find = (role: ColumnRole) =>
    columns.findIndex((column, index) => column.has(role) && holdsTitle(cells[index]));
  const titled = find('title');
  if (titled >= 0) return titled;
  const named = find('name');
  // "Google Earth" in a column "Source" behind the dataset's own link.
  const isOrigin = (at: number) =>
    named >= 0 && named < at && isLinked(cells[named]) && isPlainName(cells[at]!);
  const paper = columns.findIndex(
    (column, index) => column.has('paper') && holdsTitle(cells[index]) && !isOrigin(index),
  );
  const source = paper >= 0 ? plainText(cells[paper]!) : '';
  if (paper >= 0 && isSource(source)) {
    const first = cells.findIndex(
      (cell, index) => index !== paper && !isOfSource(columns[index]) && holdsTitle(cell),
    );
    return first >= 0 ? first : paper;
  }
  // "PR22" under "Source" beside a link to a paper under "Paper".
  const linked = columns.findIndex((column, index) => column.has('paper') && linksPaper(cells[index]));
  if (linked > paper && paper >= 0 && isPlainName(cells[paper]!)) return linked;
  const isNamedFirst = paper > 0 && columns[0]?.size === 0 && isMethod(cells[0]!);
  if (isNamedFirst && named < 0 && citesPeople(source)) return 0;
  if (paper >= 0 && !(named >= 0 && citesPeople(source))) return paper;
  if (named >= 0) return named;
  if (columns.some((column) => column.has('title') || column.has('paper') || column.has('name'))) return -1;
  // No header says where the titles are: a long link to a paper is one, words before such a link, or one behind names
  // and a year.
  return cells.findIndex(
    (cell) => linksPaper(cell) || isBeforeLink(cell) || titleBehindNames(toPieces(cell)) !== null,
  );
}

/** "Weaving the Numbers of a Loom [[Paper](https://…)]" */
function isBeforeLink(cell: PhrasingContent[]): boolean {
  const [title, link] = toPieces(cell).filter(({ kind, text }) => kind === 'label' || text.trim() !== '');
  if (title?.kind !== 'text' || link?.kind !== 'label') return false;
  const isTitle = title.text.trim().split(/\s+/).length >= 5 && !isSentence(title.text);
  return isTitle && readLinks(cell).some(({ kind }) => kind === 'PAPER');
}

/** "ICML 2019", "arXiv, ICML": where a paper is to be found. */
function isSource(text: string): boolean {
  const parts = text.split(/\s*[,;/|·]\s*/).filter(Boolean);
  return (
    isVenueWithYear(text) ||
    readSourced(text) !== null ||
    (parts.some(isVenueWithYear) && parts.every((part) => isVenueWithYear(part) || isLabel(part)))
  );
}

/** "Lovelace et al. (1843)", "Lovelace et al." */
function citesPeople(text: string): boolean {
  return (readCitation(text) ?? readUndated(text) ?? readSourced(text)) !== null;
}

function linksPaper(cell: PhrasingContent[] | undefined): boolean {
  return readLinks(cell ?? []).some(({ kind, label }) => kind === 'PAPER' && label.split(' ').length >= 3);
}

/** "LoomNet", "GPT-4": one word or two, with a capital or a digit within. */
function isMethod(cell: PhrasingContent[]): boolean {
  const text = plainText(cell);
  return (
    /\S(?:\p{Lu}|\d)/u.test(text) &&
    text.split(/\s+/).length <= 2 &&
    !isVenueWithYear(text) &&
    holdsTitle(cell)
  );
}

/** Whether a column holds who wrote the papers, where and when. */
function isOfSource(column: Set<ColumnRole> | undefined): boolean {
  return ['authors', 'venue', 'date'].some((role) => column?.has(role as ColumnRole));
}

function isLinked(cell: PhrasingContent[] | undefined): boolean {
  return readLinks(cell ?? []).length > 0;
}

/** A few words without link or quotation marks. */
function isPlainName(cell: PhrasingContent[]): boolean {
  const text = plainText(cell);
  return !isLinked(cell) && text.split(/\s+/).length <= 5 && !/["“]/.test(text);
}

/** Words that are more than a label, an address, a mark for "none" or a number. */
function holdsTitle(cell: PhrasingContent[] | undefined): boolean {
  const text = plainText(cell ?? [])
    .replace(/\[[^[\]]{0,40}\]/g, (group) => (isLabel(group) ? '' : group))
    .replace(/https?:\/\/\S+/g, '');
  return /\p{L}/u.test(text) && !isLabel(text) && !isBlank(text);
}
