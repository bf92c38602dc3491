import { looksLikeByline } from '../parts/byline.js';
import type { Piece } from '../text/pieces.js';

const fewestWords = 3;

/** Some words in plain text or in bold, and nothing else, that end neither in a colon nor as a byline does. */
export function isTitleByLook(readable: Piece[], text: string): boolean {
  const title = text.trim();
  return (
    readable.length === 1 &&
    /^(?:text|strong)$/.test(readable[0]!.kind) &&
    title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= fewestWords &&
    !/[:：]$/.test(title) &&
    !looksLikeByline(title)
  );
}
