import type { BylineName } from '../../record.js';
import { joined, type Piece } from '../text/pieces.js';
import { endOfTitle } from '../parts/titleEnd.js';

/** A title behind names with their initials and a year. */
export interface InvertedReference {
  title: string;
  after: Piece[];
  date: string;
  names: BylineName[];
  etAl: boolean;
}

const longest = 4_000;
const mostNames = 300;
const fewestWords = 2;

const particles = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e[nrls]?|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]e[nr]?|[Aa]l|[Ee]l|bin|ibn|'t) ){0,3}`;
const surname = String.raw`(?<surname>${particles}(?:d['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’‐‑-]+(?: \p{Lu}[\p{L}\p{M}'’‐‑-]+)?)`;
const initials = String.raw`(?<given>\p{Lu}\p{Ll}?\.(?:[ ‐‑-]{0,2}\p{Lu}\p{Ll}?\.){0,3})`;
const inverted = new RegExp(String.raw`${surname},? ${initials}(?<suffix>,? Jr\.?)?`, 'uy');
const natural = new RegExp(String.raw`${initials} ?${surname}(?<suffix>,? Jr\.?)?`, 'uy');
const separator = /\s?[,;]?\s(?:and|&)\s|\s?[,;]\s(?:\.{3}|…),?\s(?:&\s)?|\s?[,;]\s/uy;
const more = /,?\s(?:et\.? ?al\.?|and others)/uy;
const year =
  /[,.]?\s?\(?(?<year>(?:1[89]|20)\d{2})[a-z]?(?:, [^()\d]{1,20}\d{0,2}(?=\)))?\)?[.,:]?\s(?=["“'‘]?[\p{Lu}\p{N}\p{Ll}])/uy;

/**
 * "Lovelace, A. K., van Hopper, G., & Turing, A. (1843). A Title. A Journal, 3", "Lovelace, A., and A. Turing, 1843. A
 * Title": names inverted, the first at least, of which nothing is written out but the surname; null for every other text.
 */
export function invertedReference(pieces: Piece[]): InvertedReference | null {
  const first = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const length = pieces.slice(first).findIndex(({ kind }) => kind !== 'text' && kind !== 'break');
  const end = length < 0 ? pieces.length : first + length;
  if (first < 0 || end === first) return null;
  const text = joined(pieces.slice(first, end)).replace(/\s+/g, ' ').trimStart();
  const found = text.length > longest ? null : namesOf(text);
  const dated = found && matchAt(year, text, found.end);
  if (!found || !dated) return null;
  const behind = text.slice(found.end + dated[0].length);
  const title = behind.slice(0, endOfTitle(behind)).trim();
  if (title.split(/\s+/).length < fewestWords) return null;
  const after: Piece[] = [{ kind: 'text', text: behind.slice(title.length) }, ...pieces.slice(end)];
  return { title, after, date: dated.groups!['year']!, names: found.names, etAl: found.etAl };
}

function namesOf(text: string): { names: BylineName[]; etAl: boolean; end: number } | null {
  const names: BylineName[] = [];
  let at = /^(?:\[?\d{1,4}[\].)]+\s+)?/.exec(text)![0].length;
  let end = at;
  let etAl = false;
  while (names.length < mostNames) {
    const name = matchAt(inverted, text, at) ?? (names.length > 0 ? matchAt(natural, text, at) : null);
    if (name === null) break;
    const { surname, given, suffix } = name.groups!;
    const whole = `${given!.trim()} ${surname!}${suffix === undefined ? '' : ', Jr.'}`;
    names.push({ name: whole.replace(/[‐‑]/g, '-'), rawName: name[0], kind: 'PERSON' });
    end = at + name[0].length;
    const next = matchAt(separator, text, end);
    if (next === null) break;
    etAl ||= /…|\.{3}/.test(next[0]);
    at = end + next[0].length;
  }
  const others = matchAt(more, text, end);
  return names.length === 0
    ? null
    : { names, etAl: etAl || others !== null, end: end + (others?.[0].length ?? 0) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
