import type { BylineName } from '../../record.js';
import { isVenueLike } from './bylineEnd.js';
import { shapeOf, surnameFirst } from './nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';

/** A byline of surnames with their initials behind them, and what follows it. */
export interface InitialsLast {
  names: BylineName[];
  etAl: boolean;
  behind: string;
}

const particles = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e[nrl]?|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]e[nr]|[Aa]l|[Ee]l|bin|ibn) ){0,2}`;
const surname = String.raw`(?:[Aa]l-|[Ee]l-|[DdOL]['’])?\p{Lu}[\p{Ll}\p{M}'’]*\p{L}[\p{L}\p{M}'’‐‑-]{0,30}`;
const initials = String.raw`\p{Lu}\p{M}?\.?(?: ?[‐‑-]\p{Lu}\p{M}?\.?|\p{Lu}\p{M}?\.?| \p{Lu}(?:\.(?=[\s,;]|$)|(?=[,;.]|$| \p{Lu}(?:[,;.]|$)))){0,3}`;
/** "Lovelace A", "van der Maaten L.J.P.", "Perez-Sola C", "LaViola JJ Jr" */
const person = new RegExp(
  String.raw`(?<surname>${particles}${surname}(?: ${surname}){0,2}) (?<initials>${initials})(?: (?<suffix>Jr|Sr|II|III|IV)\.?)?(?![\p{L}\p{N}'’&-])`,
  'uy',
);
/** "Lovelace, A.": a slip amid others without the comma. */
const partedPerson = new RegExp(
  String.raw`(?<surname>${surname}), (?<initials>\p{Lu}\.)(?<suffix>)(?=[,;])`,
  'uy',
);
/** "shelat a": who writes their name in small letters does so amid others. */
const smallPerson = /(?<surname>\p{Ll}{3,20}) (?<initials>\p{Ll})(?<suffix>\b)(?=[.,;])/uy;
const separator = /\s?(?:[,;]\s?(?:and |& )?|\s(?:and|&)\s)/uy;
const more = /,?\s*(?:et\.? ?al\.?|and (?:others|colleagues))(?!\p{L})/iuy;

const mostNames = 3_000;

/**
 * Names as medicine writes them: "Lovelace A, Babbage C. Nature 1843". Null for every other byline. One name is such a
 * byline only where its end is told: by "et al.", by a year or a venue, or by the end of the text.
 * @param isAnnounced "by" or the like stands before the text: one name needs nothing behind it
 */
export function initialsLast(text: string, isAnnounced = false): InitialsLast | null {
  const found: RegExpExecArray[] = [];
  let at = /^[\s.,:;–-]*/u.exec(text)![0].length;
  let end = at;
  while (found.length < mostNames) {
    const name = matchAt(person, text, at) ?? (found.length > 0 ? matchAmid(text, at) : null);
    if (name === null || endsWithRank(name)) break;
    found.push(name);
    end = at + name[0].length;
    const next = matchAt(separator, text, end)?.[0].length ?? dotBetweenNames(text, end);
    if (next === null) break;
    at = end + next;
  }
  if (found.length === 0) return null;
  const others = matchAt(more, text, end);
  const behind = text.slice(end + (others?.[0].length ?? 0));
  // The dot behind the last initial may be the one that ends the names.
  const isClosed = others === null && found.at(-1)![0].endsWith('.');
  if (!isEnd(isClosed ? `.${behind}` : behind) || !areSurnamesFirst(found)) return null;
  if (found.length === 1 && others === null && !endsName(behind) && !(isAnnounced && !mayBeName(behind)))
    return null;
  return {
    names: namesOf(found, others === null, /^[\s.]*(?:[(（]|$)/.test(behind)),
    etAl: others !== null,
    behind: behind.replace(/^[\s.,;]*(?:['’‘]\d{2}(?!\d)[\s.,;]*)?/u, ''),
  };
}

function matchAmid(text: string, at: number): RegExpExecArray | null {
  return matchAt(smallPerson, text, at) ?? matchAt(partedPerson, text, at);
}

/** "Charles Babbage III": whose given name stands first has no initials behind the surname. */
function endsWithRank({ groups }: RegExpExecArray): boolean {
  return (
    groups!.initials === 'III' ||
    (/^(?:II|IV)$/.test(groups!.initials!) && /\p{L} \p{Lu}/u.test(groups!.surname!))
  );
}

/** "Lovelace A. Babbage C, Turing A": a dot for a comma, where the name behind it is one of several. */
function dotBetweenNames(text: string, end: number): number | null {
  const gap = /^\.? /.exec(text.slice(end, end + 2))?.[0].length;
  if (gap === undefined) return null;
  const next = matchAt(person, text, end + gap);
  if (next === null) return null;
  const behind = end + gap + next[0].length;
  const comma = matchAt(separator, text, behind);
  return comma !== null && matchAt(person, text, behind + comma[0].length) !== null ? gap : null;
}

/** Behind the last name ends a sentence, or begins a bracket, a year, or what a comma parts from the names. */
function isEnd(behind: string): boolean {
  return (
    /^(?:\s*$|\s*[.;:(（[|]|\s+['’‘]?\d|,\s(?!\p{Ll})|\s[-–—]\s)/u.test(behind) || behind.startsWith('. ')
  );
}

/** What tells that a single name is over. */
function endsName(behind: string): boolean {
  return /^[.,;]?\s*(?:['’‘(]?\d|$)/u.test(behind) || (isVenueLike(behind) && !startsWithSurname(behind));
}

/** "Hopper, IEEE Transactions, …" behind "Grace M.": one word that is no venue, before a comma or "et al.". */
function startsWithSurname(behind: string): boolean {
  const word = /^\s*(\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{L}+)?)(?:,| et\.? al(?!\p{L}))/u.exec(behind)?.[1];
  return word !== undefined && !isVenueLike(word) && !hasTopicWord(word);
}

/** "V. Albrecht, …" behind "Stefano": what follows the dot may be the surname. */
function mayBeName(behind: string): boolean {
  const first =
    behind.split(/[,;.(]|\s(?:and|&|et\.? al)(?!\p{L})/u).find((part) => part.trim() !== '') ?? '';
  return first.trim().split(/\s+/).length < 3 && !hasTopicWord(first);
}

function areSurnamesFirst(found: RegExpExecArray[]): boolean {
  const names = found.map(({ groups }) => `${groups!.surname} ${groups!.initials}`);
  const capital = names.filter((name) => shapeOf(name).endsWithInitials);
  return capital.length * 3 >= names.length * 2 && surnameFirst(capital);
}

/** The dot behind the last initial ends the byline, unless the others have theirs, too. */
function namesOf(found: RegExpExecArray[], isEnded: boolean, isBeforeBracket: boolean): BylineName[] {
  const others = found.slice(0, -1);
  const areDotted =
    others.length > 0
      ? others.filter(({ groups }) => groups!.initials!.endsWith('.')).length * 2 > others.length
      : /\..*\./.test(found[0]!.groups!.initials!) || isBeforeBracket;
  return found.map(({ groups, 0: written }, index): BylineName => {
    const isLast = isEnded && index === found.length - 1 && !groups!.suffix;
    const given = isLast && !areDotted ? groups!.initials!.replace(/\.$/, '') : groups!.initials!;
    const name = [given, groups!.surname, groups!.suffix].filter(Boolean).join(' ');
    return { name: name.replace(/[‐‑]/g, '-'), rawName: written.trim(), kind: 'PERSON' };
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
