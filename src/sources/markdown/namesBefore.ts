import { looksLikeByline } from './byline.js';
import { isVenueWithYear } from './lead.js';
import type { Piece } from './pieces.js';
import { endOfTitle } from './titleEnd.js';

const longest = 1_000;

/**
 * The title behind names that nothing but commas part from it: "Ada Lovelace, Alan Turing, A Title, NIPS, 1996.".
 * Null where no names are or nothing behind them is long enough for a title.
 */
export function namesBefore(pieces: Piece[]): { title: string; before: Piece[]; after: Piece[] } | null {
  const first = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const piece = pieces[first];
  if (piece?.kind !== 'text' || piece.text.length > longest) return null;
  const { text } = piece;
  const ends = endsOfNames(text);
  // A short title looks like a name, too: the last of several names is one where nothing else is left for it.
  for (const start of ends.slice(-2).reverse()) {
    const found = titleFrom(pieces, first, start);
    if (found) return found;
  }
  return null;
}

function titleFrom(
  pieces: Piece[],
  first: number,
  start: number,
): { title: string; before: Piece[]; after: Piece[] } | null {
  const { text } = pieces[first]!;
  const behind = text.slice(start);
  const length = endOfTitle(behind);
  const title = behind.slice(0, length);
  if (title.trim().split(/\s+/).length < 2 || isVenueWithYear(title)) return null;
  return {
    title: title.replace(/[\s,;:([-]+$/, ''),
    before: [{ kind: 'text', text: text.slice(0, start).replace(/[,.\s]+$/, '') }],
    after: [{ kind: 'text', text: behind.slice(length) }, ...pieces.slice(first + 1)],
  };
}

/** Behind the comma of each of the names with which the text starts. */
function endsOfNames(text: string): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const match of text.matchAll(/,\s*/g)) {
    const part = text.slice(end, match.index).trim();
    const isName = !part.includes(':') && part.split(/\s+/).length <= 8 && looksLikeByline(part);
    if (!isName && !/^et\.? ?al\.?$/.test(part)) break;
    end = match.index + match[0].length;
    ends.push(end);
  }
  return ends;
}
