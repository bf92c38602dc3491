import type { BylineName } from '../../record.js';
import { joined, type Piece } from '../text/pieces.js';
import { endOfTitle } from '../parts/titleEnd.js';

/** A title behind a year and surnames. */
export interface BehindYear {
  title: string;
  after: Piece[];
  date: string;
  names: BylineName[];
  etAl: boolean;
}

const start =
  /^\s*(?<year>(?:19|20)\d{2}):?\s+(?<names>\p{Lu}[\p{L}'’-]{1,30}(?:\s?\/\s?\p{Lu}[\p{L}'’-]{1,30}){0,3})(?<more> et al\.?)?:\s+(?=\S)/u;

/** "1843 Lovelace: Notes on an Engine", "1904 Noether/Gordan: …", "1936 Turing et al: …"; null for every other text. */
export function yearAndSurname(pieces: Piece[]): BehindYear | null {
  const end = pieces.findIndex(({ kind }) => kind !== 'text' && kind !== 'break');
  const text = joined(end < 0 ? pieces : pieces.slice(0, end))
    .slice(0, 1_000)
    .replace(/\s+/g, ' ');
  const match = start.exec(text);
  if (!match) return null;
  const { year, names, more } = match.groups!;
  const behind = text.slice(match[0].length);
  const length = endOfTitle(behind);
  const title = behind.slice(0, length).trim();
  if (title.split(/\s+/).length < 2) return null;
  return {
    title,
    after: [{ kind: 'text', text: behind.slice(length) }, ...(end < 0 ? [] : pieces.slice(end))],
    date: year!,
    names: names!.split('/').map((name) => ({ name: name.trim(), rawName: name.trim(), kind: 'PERSON' })),
    etAl: more !== undefined,
  };
}
