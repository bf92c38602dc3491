import { looksLikeByline, readByline } from '../parts/byline.js';
import { namesBefore } from '../references/namesBefore.js';
import type { Piece } from '../text/pieces.js';

const longest = 600;

/**
 * "**A Title, Ada Lovelace, Alan Turing, ICML 2018** [[pdf](…)]", "**Ada Lovelace, Alan Turing. A Title.**": an entry of
 * which all but its links is in bold, names and title, as it is without the bold; every other as it stands.
 */
export function withOpenedBold(pieces: Piece[]): Piece[] {
  const readable = pieces.filter(({ kind, text }) => kind !== 'label' && /[\p{L}\p{N}]/u.test(text));
  const [bold] = readable;
  if (
    readable.length !== 1 ||
    bold!.kind !== 'strong' ||
    bold!.text.length > longest ||
    !holdsNames(bold!.text)
  )
    return pieces;
  return pieces.map((piece) => (piece === bold ? { kind: 'text', text: piece.text } : piece));
}

/** Whether several whole names stand before or behind what else there is. */
function holdsNames(text: string): boolean {
  if (!/,\s|\s(?:and|&)\s/.test(text)) return false;
  const found = namesBefore([{ kind: 'text', text }]);
  if (found !== null) return areSeveral(found.before.map((piece) => piece.text).join(''));
  return [...text.matchAll(/[.,]\s+(?=\p{Lu})/gu)].slice(0, 12).some(({ index, 0: stop }) => {
    const behind = text.slice(index + stop.length);
    return text.slice(0, index).split(/\s+/).length >= 3 && looksLikeByline(behind) && areSeveral(behind);
  });
}

function areSeveral(text: string): boolean {
  const { names } = readByline(text);
  return names.length > 1 && names.every(({ name }) => /\s/.test(name));
}
