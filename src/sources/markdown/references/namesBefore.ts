import { looksLikeByline, readByline } from '../parts/byline.js';
import { findDate } from '../text/date.js';
import { initialsLast } from '../parts/vancouver.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isEastAsian } from '../parts/nameWords.js';
import { readParts } from '../parts/parts.js';
import { joined, type Piece } from '../text/pieces.js';
import { endOfTitle } from '../parts/titleEnd.js';
import { hasTopicWord } from '../text/topicWords.js';

const longest = 1_000;

/** A title behind names, with the names, what is behind the title, and a date between the two. */
export interface BehindNames {
  title: string;
  before: Piece[];
  after: Piece[];
  date: string | null;
}

/**
 * The title behind names that nothing but punctuation parts from it: "Ada Lovelace, Alan Turing, A Title, NIPS, 1996.",
 * "Ada Lovelace et al.: A Title. NIPS 1996", "Lovelace, A. and Turing, A. (1996). A Title. NIPS". Null where no names
 * are or nothing behind them is long enough for a title.
 * @param isAmongAlike the entries round it start with names, too: one name before a dot or surnames are enough
 */
export function namesBefore(pieces: Piece[], isAmongAlike = false): BehindNames | null {
  const first = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first < 0 || pieces[first]!.kind !== 'text') return null;
  const length = pieces.slice(first).findIndex(({ kind }) => kind !== 'text' && kind !== 'break');
  const end = length < 0 ? pieces.length : first + length;
  const text = joined(pieces.slice(first, end))
    .replace(/\s+(?:URL|Links?|DOI|PDF|Source)\s?[:：]\s*$/i, '')
    .replace(/\s/g, ' ')
    .trimStart();
  if (text.length > longest) return null;
  const isLinked = pieces.slice(end).some(({ kind }) => kind === 'label' || kind === 'link');
  for (const start of startsOfTitle(text, isAmongAlike)) {
    const names = text.slice(0, start).trim();
    if (isLinked && mayBeTitle(names) && !(isAmongAlike && !/[,;]/.test(names))) return null;
    const found = titleFrom(text, start, pieces.slice(end), isAmongAlike);
    if (found && isLinked && isOneAlone(names) && !isStated(found)) return null;
    if (found) return found;
  }
  return null;
}

/** "Two Birds, One Stone: A Title [pdf]": where a link leads to the paper, a colon parts only what is surely names. */
function mayBeTitle(names: string): boolean {
  return /[:：]$/.test(names) && !/\b(?:and|al)\b|&/i.test(names) && names.split(/[,;]/).length < 3;
}

/** "Quo Vadis, Machine Learning? [pdf]": one name and a comma begin many a title that nothing but links follow. */
function isOneAlone(names: string): boolean {
  return /^[^,;&]{1,60},$/.test(names) && !/\b(?:and|al)\b/i.test(names);
}

function isStated({ after, date }: BehindNames): boolean {
  const { venue, date: behind } = readParts(after);
  return (date ?? venue ?? behind) !== null;
}

/** Without the comma at their end, or the dot behind the initials of a single name: "Lovelace A K." */
function namesIn(text: string): string {
  const names = text.replace(/[,\s]+$/, '');
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}){1,3}\.$/u.test(names) ? names.slice(0, -1) : names;
}

/** Where the title may start, the likeliest place first. */
function startsOfTitle(text: string, isAmongAlike: boolean): number[] {
  const dated = beforeYear(text);
  const index = /^\[?\d{1,4}[\].)]+\s*/.exec(text)?.[0].length ?? 0;
  const ends = endsOfNames(text, index);
  const stop = endOfByline(text, ends.at(-1) ?? index, index, isAmongAlike);
  // A short title looks like a name, too: the last of several names is one where nothing else is left for it.
  // "A. Lovelace, G. Hopper, A Title, Bull. Loom Soc. 74 (1984) 875–891": what looks like names may go on into the venue.
  const starts = [dated, behindInitials(text, index), stop].filter((start) => start !== null);
  return [...starts, ...ends.slice(-2).reverse()];
}

/** "In: Proceedings of …, 2022", "Journal, 2021, 8(2): 1–11", "…, 2022, 436–449": as GB/T 7714 has it behind the title. */
const source =
  /\.\s(?:In: [^]{0,300}(?<!\d)(?:19|20)\d{2}(?!\d)|[^]{2,200}(?<!\d)(?:19|20)\d{2}[,:(\s\d)–-]{0,30}$)/;

/** "Lovelace A K, Hopper G M. loomnet: a title in small letters. In: …, 2022, 1–11": behind names with initials last. */
function behindInitials(text: string, index: number): number | null {
  const isReference = source.test(text);
  const found = initialsLast(text.slice(index), isReference);
  if (found === null || found.behind === '' || (found.names.length < 2 && !isReference)) return null;
  const start = text.length - found.behind.length;
  return /[.:]\s+$/.test(text.slice(0, start)) ? start : null;
}

/** "Lovelace, A., & Hopper, G. (1952). A Title": nothing ends names as surely as a year. */
function beforeYear(text: string): number | null {
  const names = /^([^()]{4,900}?)\s*(?=\((?:19|20)\d{2}[a-z]?(?:, [^()]{1,20})?\)[.,:]?\s)/.exec(text);
  if (names !== null && isNames(names[1]!.trim())) return names[0].length;
  // "Lovelace, A., and Hopper, G., 1952, A Title"
  const listed = /^([^()]{4,900}?),\s+(?=(?:19|20)\d{2}[a-z]?,\s\p{Lu})/u.exec(text);
  return listed !== null && isNames(listed[1]!.trim()) ? listed[0].length : null;
}

function titleFrom(
  text: string,
  start: number,
  behindText: Piece[],
  isAmongAlike: boolean,
): BehindNames | null {
  const stated =
    /^(?:[(（](?:19|20)\d{2}[a-z]?(?:, [^()]{3,20})?[)）]|(?:19|20)\d{2}[a-z]?)[.,:]?\s+(?:[-–—:]\s+)?/.exec(
      text.slice(start),
    )?.[0] ?? '';
  const behind = text.slice(start + stated.length);
  const length = endOfTitle(behind);
  const title = behind.slice(0, length).replace(/[\s,;:([-]+$/, '');
  const after: Piece[] = [{ kind: 'text', text: behind.slice(length) }, ...behindText];
  const isAlone = !/,|\s(?:and|&)\s|\bal\b/i.test(text.slice(0, start));
  // "Parity Looms: Threads Coded against Erasure. By Ada Lovelace": what looks like a name begins the title.
  if (isAlone && stated === '' && readParts(after).names.length > 0) return null;
  if (!isAmongAlike && stated === '' && !areFull(text.slice(0, start))) return null;
  const isLong = title.trim().split(/\s+/).length >= 2 || /\p{Script=Han}{6}/u.test(title);
  if (!isLong || isVenueWithYear(title)) return null;
  return {
    title,
    before: [{ kind: 'text', text: namesIn(text.slice(0, start)) }],
    after,
    date: findDate(`(${stated.replace(/^[^\d]*(\d{4}).*$/s, '$1')})`)?.date ?? null,
  };
}

/** Behind the comma of each of the names with which the text starts. */
function endsOfNames(text: string, from: number): number[] {
  const ends: number[] = [];
  let end = from;
  const inverted = invertedFirst(text.slice(from));
  for (const match of text.slice(from).matchAll(/[,;、，]\s*/g)) {
    const at = from + match.index;
    if (match.index < inverted) continue;
    const part = text.slice(end, at).trim();
    if (inverted > 0 && match.index === inverted) {
      end = at + match[0].length;
      ends.push(end);
      continue;
    }
    const isName = !/[:：]|\p{Ll}{2}\.\s/u.test(part) && part.split(/\s+/).length <= 8 && isNames(part);
    if (!isName && !/^et\.? ?al\.?$/.test(part)) break;
    end = at + match[0].length;
    ends.push(end);
  }
  return ends;
}

/** The length of the first of several names where it alone is inverted: "Lovelace, Ada, Alan Turing, and …"; 0 elsewhere. */
function invertedFirst(text: string): number {
  const [, name, next] =
    /^(\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.]{0,15})?), (?:and )?([^,;.:]{3,40}),(?!\s\p{Lu}\.)/u.exec(
      text,
    ) ?? [];
  return name !== undefined &&
    /\s/.test(next!) &&
    isNames(next!) &&
    !hasTopicWord(name) &&
    isNames(`${name}, and ${next!}`)
    ? name.length
    : 0;
}

const mostStops = 12;

/** "Lovelace, A. A": no name goes on behind such a dot. */
const initialsOfSurname =
  /(?:^|[,&] |\sand )(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){0,3}\p{Lu}$/u;

/** Behind the dot or colon that ends the names: what stands between the last comma and it is names, too. */
function endOfByline(text: string, from: number, index: number, isAmongAlike: boolean): number | null {
  let count = 0;
  for (const match of text
    .slice(from)
    .matchAll(/(?:(?<=\bal)|[.:：])[.:：]?\s+(?=\S)|\s(?=\((?:19|20)\d{2}[a-z]?(?:, [^()]{1,20})?\))/gu)) {
    count += 1;
    const at = from + match.index;
    if (count > mostStops || at - from > 200) return null;
    const names = text.slice(from, at).replace(/^(?:and|&)\s*/, '');
    const behind = text.slice(at + match[0].length);
    const isColon = /[:：]/.test(match[0]);
    if (!isNames(names) && !(from > index && isShortOrMore(names))) continue;
    // "…, Ada Lovelace, Show and Tell: How Looms Speak": words of the title.
    // "Hopper et al, Fair Weaving: Threads on Looms": behind "et al." nobody is named.
    if (isColon && /\bal\.?,\s*$/.test(text.slice(index, from))) return null;
    if (isColon && from > index && /^\S+(?:\s(?:and|&)\s\S+)?$/.test(names) && !/\bal$/.test(names)) continue;
    // "…, Ada Lovelace, Loom Encoders: Weaving by Numbers": nor do a word of the topic and the one before it name anybody.
    if (isColon && from > index && /^\S+ \S+$/.test(names) && hasTopicWord(names.split(' ')[1]!)) continue;
    const isAlone = from === index && !/\s(?:and|&)\s|\bal$/i.test(names);
    const isSure = initialsOfSurname.test(names);
    // "Lovelace, A. D., & …"
    if (isSure && /^(?:\p{Lu}\.|&|and\s)/u.test(behind)) continue;
    if (isAlone && !isColon && !isSure && !isAmongAlike && !/^[(（]?(?:19|20)\d{2}/.test(behind)) continue;
    if (/(?:^|[\s.-])\p{Lu}$/u.test(names) && !isColon && !isSure && mayBeName(behind.split(/[,.:]/)[0]!))
      continue;
    if (/^["“'‘]?[\p{Lu}\p{N}(\p{Script=Han}]/u.test(behind)) return at + match[0].length;
    // "Lovelace A, et al. loomR: a tool for weavers."
    if (/\bal$/.test(names) && /^\p{Ll}[\p{L}-]*[:：\p{Lu}\p{N}]/u.test(behind)) return at + match[0].length;
  }
  return null;
}

/** "Look, Listen, Act: …" are words, not names: at least one name has a second word. */
function areFull(text: string): boolean {
  const { names, etAl } = readByline(text.replace(/[,\s]+$/, ''));
  return etAl || names.some(({ rawName, name }) => /\s/.test(rawName.replace(',', '')) || isEastAsian(name));
}

/** What follows the dot of an initial: the rest of the name, unless it is long. */
function mayBeName(text: string): boolean {
  const name = text.split(/\s(?:and|&)\s/)[0]!;
  return name.trim().split(/\s+/).length < 3 || isNames(text);
}

/** "et al", which stands by itself behind a comma, or a name of one word or of initials alone. */
function isShortOrMore(text: string): boolean {
  return /^(?:(?:et|at)\.? ?al|etc)$/i.test(text) || /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(text);
}

function isNames(text: string): boolean {
  return !/\bat all$/i.test(text) && looksLikeByline(text.replace(/\s?(?<=\bal)$/, '.'));
}
