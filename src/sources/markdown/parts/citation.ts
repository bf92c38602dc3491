import type { BylineName } from '../../record.js';
import { isGivenName } from './givenNames.js';
import { isInvertedName } from './invertedName.js';
import { isVenueWithYear } from './lead.js';
import { isPersonShaped } from './nameWords.js';
import type { Piece } from '../text/pieces.js';
import { isSurname, partNames, people } from './severalSurnames.js';
import { hasTopicWord } from '../text/topicWords.js';
import { endOfTitle } from './titleEnd.js';

/** Names and year as a text cites them. */
export interface Citation {
  names: BylineName[];
  etAl: boolean;
  date: string | null;
}

const cited =
  /^(?<names>\p{L}[^()]{1,120}?)(?<more>,?\s+et\.? al\.?)?,?\s*[(]?(?<year>(?:19|20)\d{2})[a-z]?[)]?\.?$/u;

/** "Hopper (1952)", "Lovelace, Babbage (1843)", "Turing et al. 1936", "Noether and Gordan 1904"; null for every other text. */
export function readCitation(text: string): Citation | null {
  const { names, more, year } = cited.exec(text.trim())?.groups ?? {};
  if (names === undefined || isVenueWithYear(text)) return null;
  const parts = turnedNames(names) ?? partNames(names);
  if (!parts.every((part) => isSurname(part) || isFullName(part))) return null;
  return { names: people(parts), etAl: more !== undefined, date: year! };
}

/** "Lovelace, Ada; Turing, Alan", "Hopper, G": names with the surname first, parted by semicolons, the surname last. */
function turnedNames(text: string): string[] | null {
  const names = text.split(/\s*;\s*/);
  if (!names.every(isInvertedName)) return null;
  const parts = names.map((name) => name.split(/,\s*/) as [string, string]);
  // "Lovelace, Babbage" are two.
  const [first] = parts;
  const isOne = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?)*$/u.test(first![1]) || isGivenName(first![1]);
  return names.length > 1 || isOne ? parts.map(([surname, given]) => `${given} ${surname}`) : null;
}

/** "Lovelace et al.", "Van Hopper et al.": names as a text cites them where the year stands elsewhere. */
export function readUndated(text: string): Citation | null {
  const names = /^(\p{L}[^()]{1,60}?),?\s+et\.? al\.?$/u.exec(text.trim())?.[1];
  const parts = names === undefined ? [] : partNames(names);
  if (parts.length === 0 || !parts.every((part) => isSurname(part) || isFullName(part))) return null;
  return { names: people(parts), etAl: true, date: null };
}

/** "Lovelace et al., Some Journal (1843)", "Lovelace et al. (ICML, 2019)": where and when the paper that is cited appeared. */
export function readSourced(text: string): (Citation & { source: string }) | null {
  const [, names, source, date] =
    /^(\p{L}[^()]{1,60}? et\.? al\.?),? (\p{L}[^()]{1,60}) \(((?:19|20)\d{2})\)$/u.exec(text.trim()) ??
    /^(\p{L}[^()]{1,60}? et\.? al\.?) \((\p{Lu}[^(),]{1,60}),? ((?:19|20)\d{2})\)$/u.exec(text.trim()) ??
    [];
  const citation = names === undefined ? null : readUndated(names);
  return citation === null ? null : { ...citation, date: date!, source: source!.trim() };
}

function isFullName(text: string): boolean {
  return /\s/.test(text) && isPersonShaped(text) && text.split(/\s+/).length <= 4 && !hasTopicWord(text);
}

/** A title beside the link that cites its authors. */
export interface CitedTitle extends Citation {
  title: string;
  after: Piece[];
}

/**
 * The title of an entry whose link holds names and year: "[Hopper 1952](…). A Title. *Venue*", "A Title. [Hopper
 * (1952)](…)". Null for every other entry.
 */
export function citedTitle(pieces: Piece[]): CitedTitle | null {
  const [at, beside] = pieces.flatMap(({ text }, index) => (/[\p{L}\p{N}]/u.test(text) ? [index] : []));
  if (at === undefined || beside === undefined) return null;
  const first = pieces[at]!;
  const second = pieces[beside]!;
  if (first.kind === 'link' && second.kind === 'text') {
    const text = /^\s*[.,:;]\s+(.*)$/s.exec(second.text)?.[1] ?? '';
    const citation = readCitation(first.text);
    if (citation === null || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(text)) return null;
    const end = endOfTitle(text);
    const after: Piece[] = [{ kind: 'text', text: text.slice(end) }, ...pieces.slice(beside + 1)];
    return isLong(text.slice(0, end)) && !isVenueWithYear(text.slice(0, end))
      ? { ...citation, title: text.slice(0, end).trim(), after }
      : null;
  }
  if (second.kind !== 'link' || !/^(?:text|strong)$/.test(first.kind)) return null;
  const title = first.text.trim();
  const citation =
    /[.?!]["”]?$/.test(title) && /^["“'‘]?[\p{Lu}\p{N}]/u.test(title) ? readCitation(second.text) : null;
  return citation !== null && isLong(title) ? { ...citation, title, after: pieces.slice(beside + 1) } : null;
}

function isLong(title: string): boolean {
  return title.trim().split(/\s+/).length >= 2;
}
