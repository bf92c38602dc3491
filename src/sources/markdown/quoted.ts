import type { Piece } from './pieces.js';

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
  const open = text.search(/["“”]/);
  if (open < 0) return null;
  const close = closingMark(text, open);
  if (close < 0 || close - open > longest) return null;
  const title = text.slice(open + 1, close);
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, open));
  if (title.trim().split(/\s+/).length < 2 && !isFirst) return null;
  const [before, rest] = cut(pieces, open);
  const [, after] = cut(rest, close + 1 - open);
  return { title, before, after };
}

function closingMark(text: string, open: number): number {
  const isNested = /^["“”]/.test(text.slice(open + 1));
  const marks = [...text.slice(open + 1).matchAll(/["”“]/g)].map((match) => open + 1 + match.index);
  const ending = marks.filter(
    (mark) => text[mark] !== '“' && /^[.,;:!?]?(?:\s|$|[(（[*])/.test(text.slice(mark + 1)),
  );
  return (isNested ? ending.at(-1) : (ending[0] ?? marks[0])) ?? -1;
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
