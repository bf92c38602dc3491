import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import type { Piece } from '../text/pieces.js';

const mostWordsOfName = 4;
const fewestWordsOfTitle = 3;

/**
 * "[ICML'19] [[**Loom-Net**](https://…)] A Title of Some Words": what the paper's method is called, in bold within the
 * brackets of a link, is no more than where the link leads when a longer title in plain text stands right behind it.
 */
export function withNameInBrackets(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ kind }) => kind === 'link');
  const name = pieces[at];
  if (name?.isBold !== true || !/\[\s*$/.test(pieces[at - 1]?.text ?? '')) return pieces;
  const behind = /^\s*\]\s+(["“]?[\p{Lu}\p{N}][^[\]|]*)/u.exec(pieces[at + 1]?.text ?? '')?.[1]?.trim() ?? '';
  const words = wordsOf(behind);
  if (wordsOf(name.text) > mostWordsOfName || words < fewestWordsOfTitle || words <= wordsOf(name.text))
    return pieces;
  if (looksLikeByline(behind) || isVenueWithYear(behind)) return pieces;
  return pieces.map((piece, index) => (index === at ? { ...piece, kind: 'label' } : piece));
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
