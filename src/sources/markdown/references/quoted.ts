import type { Piece } from '../text/pieces.js';
import { endOfTitle } from '../parts/titleEnd.js';

/** A title in quotation marks with what stands before and behind it. */
export interface Quoted {
  title: string;
  before: Piece[];
  after: Piece[];
}

const longest = 500;

/**
 * The first text in quotation marks that is as long as a title. It may go over bold text inside the marks, and hold
 * quotation marks itself: then the last before the links closes it.
 */
export function findQuoted(pieces: Piece[]): Quoted | null {
  const firstLink = pieces.findIndex(({ kind }) => kind === 'label');
  const readable = firstLink < 0 ? pieces : pieces.slice(0, firstLink);
  const text = readable.map((piece) => piece.text).join('');
  // `B{"u}nz`: the accent of a letter.
  const open = text.search(/(?<!\{)["“”]/);
  if (open < 0) return null;
  const close = closingMark(text, open);
  if (close < 0) return findUnclosed(pieces, text, open);
  if (close - open > longest) return null;
  const title = text.slice(open + 1, close);
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, open));
  if (title.trim().split(/\s+/).length < 2 && !isFirst) return null;
  // `"Why Me?": How Models Choose`: a title that only begins in quotation marks.
  if (/^\s?[:：]\s+\p{Lu}/u.test(text.slice(close + 1)) && title.split(/\s+/).length <= 6) return null;
  const [before, rest] = cut(pieces, open);
  const [, after] = cut(rest, close + 1 - open);
  return { title, before, after };
}

/** A title whose quotation mark is never closed, up to its venue. */
function findUnclosed(pieces: Piece[], text: string, open: number): Quoted | null {
  const length = endOfTitle(text.slice(open + 1, open + longest));
  const title = text.slice(open + 1, open + 1 + length);
  if (title.trim().split(/\s+/).length < 3) return null;
  const [before, rest] = cut(pieces, open);
  return { title, before, after: cut(rest, length + 1)[1] };
}

/** Where the mark is closed: marks inside the title open before a word and close behind one. */
function closingMark(text: string, open: number): number {
  let depth = 1;
  let first = -1;
  for (let index = open + 1; index < Math.min(text.length, open + longest); index += 1) {
    if (!/["“”]/.test(text[index]!)) continue;
    const isOpening =
      text[index] === '“' ||
      (/[\s("“]/.test(text[index - 1]!) && /[\p{L}\p{N}]/u.test(text[index + 1] ?? ''));
    depth += isOpening && text[index] !== '”' ? 1 : -1;
    if (!isOpening && first < 0) first = index;
    if (depth === 0) return index;
  }
  return first;
}

/** The pieces before and behind a place in their joined text. */
function cut(pieces: Piece[], at: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  let left = at;
  for (const [index, piece] of pieces.entries()) {
    if (left < piece.text.length) {
      const head = { ...piece, text: piece.text.slice(0, left) };
      const tail = { ...piece, text: piece.text.slice(left) };
      return [
        [...before, ...(left > 0 ? [head] : [])],
        [tail, ...pieces.slice(index + 1)],
      ];
    }
    before.push(piece);
    left -= piece.text.length;
  }
  return [before, []];
}
