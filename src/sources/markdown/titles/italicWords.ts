import { looksLikeByline } from '../parts/byline.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import type { Piece } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

/**
 * "Fast _Pose Estimation_ with Looms. Ada Lovelace", "How `printf` Prints": words in italics or in code amid a title in
 * plain text are text like the rest. Italics that hold names, a venue or a remark, or the whole title, are left as they are.
 */
export function withItalicWords(pieces: Piece[]): Piece[] {
  const isWord = pieces.map((_, index) => isAmid(pieces, index));
  const result: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    const isText = isWord[index] || (piece.kind === 'text' && isWord[index - 1]);
    if (isText && last?.kind === 'text')
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(isWord[index] ? { kind: 'text', text: piece.text } : piece);
  }
  return result;
}

function isAmid(pieces: Piece[], index: number): boolean {
  const { kind, text } = pieces[index]!;
  const next = pieces[index + 1];
  if ((kind !== 'emphasis' && kind !== 'code') || next?.kind !== 'text' || text.split(/\s+/).length > 5)
    return false;
  const areNames = kind === 'emphasis' && looksLikeByline(text) && !/\d/.test(text);
  if (areNames || isVenueWithYear(text) || isLabel(text)) return false;
  const before = pieces[index - 1];
  const isBehindWord = before?.kind === 'text' && /\p{L}[ -]$/u.test(before.text) && index <= 4;
  const isBeforeWord =
    /^[ -]\p{Ll}/u.test(next.text) && !/^ (?:by|in|et|on|and) (?=\p{Lu}|al)/u.test(next.text);
  if (!isBehindWord)
    return isBeforeWord && !pieces.slice(0, index).some((piece) => /\p{L}/u.test(piece.text));
  if (isBeforeWord) return true;
  const source = next.text.split(/[,.[(|]/)[0]!;
  if (/^ \p{Lu}/u.test(next.text)) return !looksLikeByline(source) && !isVenueWithYear(source);
  return /^\.\s\p{Lu}/u.test(next.text) && hasTopicWord(text);
}
