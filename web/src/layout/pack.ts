import type { Place } from './place.js';

/** A part of a picture that is laid out by itself: half its width and height around its own middle. */
export interface Piece {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A stage is wider than high. */
const aspect = 1.35;
/** Pixels between the places that are tried. */
const stride = 14;

/**
 * Middles for pieces so that none overlaps another: each as near to the first as there is room, in the order given.
 * A closed form, the same always.
 */
export function pack(pieces: readonly Piece[]): Place[] {
  const middles: Place[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces.slice(0, index);
    for (let turn = 0; ; turn++) {
      const distance = stride * Math.sqrt(turn);
      const middle: Place = [
        distance * Math.cos(turn * 2.399963) * aspect,
        distance * Math.sin(turn * 2.399963),
      ];
      if (before.some((other, place) => overlaps(piece, middle, other, middles[place]!))) continue;
      middles.push(middle);
      break;
    }
  }
  return middles;
}

function overlaps(one: Piece, [x, y]: Place, other: Piece, [ox, oy]: Place): boolean {
  return (
    Math.abs(x - ox) < one.halfWidth + other.halfWidth && Math.abs(y - oy) < one.halfHeight + other.halfHeight
  );
}
