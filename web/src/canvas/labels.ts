import type { Mark } from './scene.js';

/** Pixels of a label's line, and of an average character: an estimate that is the same in every browser. */
const lineHeight = 13;
const characterWidth = 6.3;
/** Characters as wide as two others. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The ids of the marks whose level labels can be drawn without touching each other or another mark. `first` come
 * first, then by rank, then in the order given. Labels that leave their node at an angle have room of their own.
 */
export function labelsThatFit(marks: readonly Mark[], first: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  const taken = new Boxes();
  for (const { x, y, size } of marks)
    taken.add({ left: x - size, right: x + size, top: y - size, bottom: y + size });
  const ordered = [...marks].sort(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || b.rank - a.rank,
  );
  for (const mark of ordered) {
    if (mark.angle !== undefined || !mark.label) {
      kept.add(mark.id);
      continue;
    }
    const box = labelBox(mark);
    if (taken.touch(box)) continue;
    taken.add(box);
    kept.add(mark.id);
  }
  return kept;
}

/** Below its node, in the middle. */
function labelBox({ x, y, size, label }: Mark): Box {
  const half = ((label.length + (label.match(wide)?.length ?? 0)) * characterWidth) / 2;
  return { left: x - half, right: x + half, top: y + size + 4, bottom: y + size + 4 + lineHeight };
}

/** Pixels of a square in which boxes are looked for. */
const square = 80;

/** Boxes by the squares that they lie in, so that each is compared only with those near it. */
class Boxes {
  readonly #squares = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of squaresOf(box)) {
      const known = this.#squares.get(key);
      if (known) known.push(box);
      else this.#squares.set(key, [box]);
    }
  }

  touch(box: Box): boolean {
    return squaresOf(box).some((key) => this.#squares.get(key)?.some((other) => touches(box, other)));
  }
}

function squaresOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / square); column * square <= right; column++)
    for (let row = Math.floor(top / square); row * square <= bottom; row++) keys.push(`${column} ${row}`);
  return keys;
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
