import type { BylineName } from '../../record.js';
import { joined, type Piece } from '../text/pieces.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';
import { endOfTitle } from '../parts/titleEnd.js';

/** A title behind surnames and a year in brackets. */
export interface BehindSurnames {
  title: string;
  after: Piece[];
  date: string;
  names: BylineName[];
  etAl: boolean;
}

/** In a reading group somebody presents the paper: "Grace presented: ". */
const presenter = /^\s*(?:\p{L}[\p{L}\s.'’-]{1,60}\s)?(?:presents|presented|presenting)\s?:\s+/iu;
const citation =
  /^\s*(?<names>\p{L}[^()[\]:]{1,120}?)(?<more>,? et\.? al\.?)?,? (?<open>\()?(?<year>(?:19|20)\d{2})[a-z]?(?:\)|[.:]?)\s+/u;
const longest = 1_000;

/** "Lovelace and Babbage (1843) A Title", "Hopper (1952) *A Title*, foreword": null for every other text. */
export function surnamesAndYear(pieces: Piece[]): BehindSurnames | null {
  const at = pieces.findIndex(({ kind, text }) => kind !== 'break' && /\S/.test(text));
  const first = pieces[at];
  if (first?.kind !== 'text') return null;
  const end = pieces.findIndex(({ kind }, index) => index > at && kind !== 'text' && kind !== 'break');
  const text = joined(end < 0 ? pieces.slice(at) : pieces.slice(at, end))
    .slice(0, longest)
    .replace(/\s+/g, ' ')
    .replace(presenter, '');
  const match = citation.exec(`${text} `);
  const { names, more, open, year } = match?.groups ?? {};
  const surnames = names === undefined ? null : surnamesIn(names);
  if (surnames === null) return null;
  const found = titleOf(text.slice(match![0].length).trim(), end < 0 ? [] : pieces.slice(end));
  const fewestWords = open === undefined ? 3 : 2;
  if (found === null || found.title.split(/\s+/).length < fewestWords) return null;
  return {
    ...found,
    date: year!,
    names: people(surnames),
    etAl: more !== undefined,
  };
}

/** The title is what stands in italics right behind the year, or the plain text there without a remark in brackets. */
function titleOf(behind: string, pieces: Piece[]): { title: string; after: Piece[] } | null {
  const [next, ...after] = pieces;
  if (behind === '') return next?.kind === 'emphasis' ? { title: next.text, after } : null;
  if (!/^["“'‘]?[\p{Lu}\p{N}]/u.test(behind)) return null;
  const plain = behind.slice(0, endOfTitle(behind));
  const title = plain.replace(/\s*\([^()]{1,80}\)\.?$/, '').trim();
  return { title, after: [{ kind: 'text', text: behind.slice(title.length) }, ...pieces] };
}
