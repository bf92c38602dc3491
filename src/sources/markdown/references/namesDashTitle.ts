import { looksLikeByline, readByline } from '../parts/byline.js';
import { joined, type Piece } from '../text/pieces.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';
import { endOfTitle } from '../parts/titleEnd.js';
import type { BehindYear } from './yearAndSurname.js';

const start =
  /^\s*(?<names>\p{L}[^\d()[\]:]{1,200}?)(?<more>,? et\.? al\.?)?\s[-–—]\s(?<year>(?:1[89]|20)\d{2})[a-z]?(?:\s?\((?:1[89]|20)\d{2}\))?\s[-–—](?:\s|$)/u;
const fewestWords = 2;
const longest = 1_000;

/**
 * "Lovelace, Babbage - 1843 - A Title of Some Words", as files of papers are named; the title may be in a link behind
 * the dashes, and the whole in a link. Null for every other text.
 */
export function namesDashTitle(pieces: Piece[]): BehindYear | null {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const first = pieces[at];
  if (first?.kind !== 'text' && first?.kind !== 'link') return null;
  const length = pieces.slice(at).findIndex(({ kind }) => kind !== 'text' && kind !== 'break');
  const end = first.kind === 'link' ? at + 1 : length < 0 ? pieces.length : at + length;
  const text = joined(pieces.slice(at, end)).slice(0, longest).replace(/\s+/g, ' ');
  const match = start.exec(text);
  if (!match) return null;
  const { names, more, year } = match.groups!;
  const surnames = surnamesIn(names!);
  if (surnames === null && !looksLikeByline(names!)) return null;
  const behind = text.slice(match[0].length);
  const isLinked = behind.trim() === '' && pieces[end]?.kind === 'link';
  const title = isLinked
    ? pieces[end]!.text
    : first.kind === 'link'
      ? behind
      : behind.slice(0, endOfTitle(behind));
  if (title.trim().split(/\s+/).length < fewestWords) return null;
  const rest = isLinked ? '' : behind.slice(title.length);
  return {
    title: title.trim(),
    after: [{ kind: 'text', text: rest }, ...pieces.slice(isLinked ? end + 1 : end)],
    date: year!,
    names: surnames === null ? readByline(names!).names : people(surnames),
    etAl: more !== undefined,
  };
}
