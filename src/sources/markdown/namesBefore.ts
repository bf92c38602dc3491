import { looksLikeByline } from './byline.js';
import { isVenueWithYear } from './lead.js';
import type { Piece } from './pieces.js';

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
  const start = endOfNames(text);
  if (start === 0) return null;
  const behind = text.slice(start);
  const length = endOfTitle(behind);
  const title = behind.slice(0, length);
  if (title.trim().split(/\s+/).length < 3) return null;
  return {
    title: title.replace(/[\s,;:([-]+$/, ''),
    before: [{ kind: 'text', text: text.slice(0, start).replace(/[,.\s]+$/, '') }],
    after: [{ kind: 'text', text: behind.slice(length) }, ...pieces.slice(first + 1)],
  };
}

/** Behind the last comma of the names with which the text starts; 0 without names. */
function endOfNames(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/,\s*/g)) {
    const part = text.slice(end, match.index).trim();
    const isName = part.split(/\s+/).length <= 8 && looksLikeByline(part);
    if (!isName && !/^et\.? ?al\.?$/.test(part)) break;
    end = match.index + match[0].length;
  }
  return end;
}

/** Before venue, year in brackets or the end. */
function endOfTitle(text: string): number {
  for (const match of text.matchAll(
    /\s*\((?=[^()]{0,60}(?:19|20)\d{2}\))|,\s+|\.\s+(?=\p{Lu})|\s*\[|[.,\s]*$/gu,
  )) {
    const rest = text.slice(match.index + match[0].length);
    const next = rest.split(/[,[(]/)[0]!.trim();
    const isYear = /^(?:19|20)\d{2}\b/.test(next);
    if (
      !match[0].startsWith(',') ||
      isYear ||
      isVenueWithYear(next) ||
      /^(?:Proceedings|Technical|Ph\.?D|Machine Learning$|Artificial Intelligence$)/.test(next)
    )
      return match.index;
  }
  return text.length;
}
