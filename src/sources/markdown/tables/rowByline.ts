import { isTeam } from '../../personName.js';
import type { BylineName } from '../../record.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { readCitation } from '../parts/citation.js';
import { isPersonShaped } from '../parts/nameWords.js';
import type { CellTitle } from './cellTitle.js';
import { isBlank, type TableCell } from './tables.js';

/** The authors whom a row names. */
export interface RowByline {
  names: BylineName[];
  etAl: boolean;
  /** The year of the cell that cites them. */
  date?: string | null;
}

/**
 * Who wrote the paper of a row: whom the column of authors names, else the line below or above the title, else what
 * stands with the title, else the cell that cites the paper.
 * @param within what the text of the title itself says
 * @param others the cells beside that of the title
 */
export function rowByline(
  title: CellTitle & { roles: TableCell['roles'] | undefined },
  within: RowByline | null,
  others: TableCell[],
  isHeadless: boolean,
): RowByline {
  const authors = others.find(
    (cell) => !isBlank(cell.text) && (cell.roles.has('authors') || (isHeadless && holdsNames(cell))),
  )?.text;
  if (authors !== undefined) {
    const { names, etAl } = readByline(authors);
    if (names.length > 0 && !areWords(names)) return { names: withSurnames(names), etAl };
  }
  const { below, above, roles } = title;
  const isByline =
    roles?.has('authors') || /\bet\.? ?al\b/i.test(below.slice(0, 200)) || looksLikeByline(below);
  const beside = readByline(isByline ? below : above);
  if (authors === undefined && beside.names.length > 0) return beside;
  const cited = others.flatMap((cell) => (cell.roles.has('paper') ? (readCitation(cell.text) ?? []) : []));
  return within ?? cited[0] ?? citedBehindName(others) ?? atInstitution(others) ?? { names: [], etAl: false };
}

/** "Loom-Net (Lovelace et al., 2016)": the cell with which the row begins says what its paper's model is called. */
function citedBehindName(cells: TableCell[]): RowByline | null {
  const named = cells.find(({ isFirst, roles }) => isFirst && roles.has('name'))?.text.trim() ?? '';
  const cited = /^[^()]{1,60}\(([^()]{5,80})\)$/.exec(named)?.[1];
  return cited === undefined ? null : readCitation(cited);
}

const venueNameInstitution =
  /^\p{L}+(?:(?:19|20)\d{2}\p{Lu}?)?\s?(?:\(\d{4}\))?\s(\p{Lu}\p{L}*\.?(?: \p{Lu}\p{L}*\.?){0,2}) \(?at\)?\s+\p{Lu}/u;

/** "ICML2018(1802) *Lovelace* at Loom Labs", "arXiv(1903) *Ada Lovelace* at Loom Labs": in the cell of the source. */
function atInstitution(cells: TableCell[]): RowByline | null {
  const name = cells.flatMap(({ text, roles }) =>
    roles.has('paper') || roles.has('venue') ? (venueNameInstitution.exec(text.trim())?.[1] ?? []) : [],
  )[0];
  const names = name === undefined ? [] : withSurnames(readByline(name).names);
  return names.length === 1 ? { names, etAl: false } : null;
}

/** "Weave a single cloth and then cut the loom": what slipped into the column of authors for want of a cell. */
function areWords(names: BylineName[]): boolean {
  const small = names.filter(({ name }) => (name.match(/(?<!\S)\p{Ll}{3,}/gu)?.length ?? 0) >= 2);
  return small.length * 2 >= names.length;
}

/** In a table without a header, a cell of names tells by itself what it is. */
function holdsNames({ text, isLinked }: TableCell): boolean {
  return !isLinked && text.length < 3_000 && !/\d/.test(text) && looksLikeByline(text);
}

/** A single word in a column of authors is a surname; elsewhere it would be a team. */
function withSurnames(names: BylineName[]): BylineName[] {
  return names.map((author) =>
    author.kind === 'TEAM' && !isTeam(author.name, false) && isPersonShaped(author.name)
      ? { ...author, kind: 'PERSON' }
      : author,
  );
}
