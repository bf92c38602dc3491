import { isTeam } from '../../personName.js';
import type { BylineName } from '../../record.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { readCitation, readSourced, readUndated } from '../parts/citation.js';
import { isPersonShaped } from '../parts/nameWords.js';
import type { CellTitle } from './cellTitle.js';
import { isBlank } from './blank.js';
import type { TableCell } from './columnRoles.js';

/** The authors whom a row names. */
export interface RowByline {
  names: BylineName[];
  etAl: boolean;
  /** The year of the cell that cites them. */
  date?: string | null;
  /** Where it says that the paper appeared. */
  source?: string;
}

/**
 * Who wrote the paper of a row: whom the column of authors names, else the line below or above the title, else what
 * stands behind a dash or with the title, else the cell that cites the paper.
 * @param within what the text of the title itself says
 * @param others the cells beside that of the title
 */
export function rowByline(
  title: CellTitle & { roles: TableCell['roles'] | undefined },
  within: RowByline | null,
  others: TableCell[],
  isHeadless: boolean,
): RowByline {
  const stated = others.filter((cell) => !isBlank(cell.text) && cell.roles.has('authors'));
  const [authors, ...further] = (
    stated.length > 0 ? stated : others.filter((cell) => isHeadless && holdsNames(cell))
  ).map(({ text }) => text);
  if (authors !== undefined) {
    const { names, etAl } = readByline(authors);
    if (names.length > 0 && !areWords(names))
      return { names: withLast(withSurnames(names), stated.length > 1 ? further : []), etAl };
  }
  const { below, above, roles } = title;
  const isByline =
    below !== '' &&
    (roles?.has('authors') || /\bet\.? ?al\b/i.test(below.slice(0, 200)) || looksLikeByline(below));
  const beside = readByline(isByline ? below : above);
  if (authors === undefined && beside.names.length > 0) return beside;
  const dashed = authors === undefined ? namesBehindDash(title.after) : null;
  if (dashed !== null) return dashed;
  const bracketed = authors === undefined ? namesInBrackets(title.after) : null;
  if (bracketed !== null) return bracketed;
  const cited = others.flatMap((cell) => citationIn(cell) ?? []);
  return within ?? cited[0] ?? atInstitution(others) ?? { names: [], etAl: false };
}

/** The names of "First Author" and "Last Author" together. */
function withLast(names: BylineName[], further: string[]): BylineName[] {
  const last = further.flatMap((text) => withSurnames(readByline(text).names));
  return [...names, ...last.filter(({ name }) => !names.some((known) => known.name === name))];
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

/** "Lovelace et al. (1843)" in a cell for the paper, "LOOM (Lovelace et al., 1843)" in one for its model. */
function citationIn({ text, roles }: TableCell): RowByline | null {
  if (roles.has('paper')) return readCitation(text) ?? readUndated(text) ?? readSourced(text);
  const inner = roles.has('name') ? /\S\s?\(([^()]{6,80})\)$/.exec(text.trim())?.[1] : undefined;
  const citation = inner === undefined ? null : readCitation(inner);
  return citation !== null && (citation.etAl || citation.names.length > 1) ? citation : null;
}

/** "**A Title** — Ada Lovelace, Alan Turing et al.": whom the cell of the title names behind a dash. */
export function namesBehindDash(after: string): RowByline | null {
  const names = textBehindDash(after);
  if (names === null || !looksLikeByline(names)) return null;
  const byline = readByline(names);
  return byline.names.every(({ name, kind }) => kind === 'PERSON' && isPersonShaped(name)) ? byline : null;
}

/** "**A Title** (Lovelace et al.)", "**A Title**（LoomNet，Lovelace et al.）": whom the cell of the title names in brackets. */
function namesInBrackets(after: string): RowByline | null {
  const inner = /^\s*[(（]([^()（）]{4,80})[)）]/.exec(after)?.[1];
  return inner === undefined ? null : readUndated(inner.split(/[,，]\s*(?!\s?et\b)/).at(-1)!);
}

/** What a dash parts from the title in its cell, up to a link. */
export function textBehindDash(after: string): string | null {
  return /^\s*[-–—]{1,3}\s+([^[\]|]{2,3000}?)\s*(?:\[|$)/.exec(after)?.[1] ?? null;
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
