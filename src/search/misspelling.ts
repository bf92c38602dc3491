/** Longer words are not taken for misspelt. */
const LONGEST = 40;

/** How many letters may differ. Short words have too many neighbours, and another number is another thing. */
export function editsIn(word: string): number {
  if (word.length < 4 || word.length > LONGEST || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether two words differ in so many letters at most: one more, one less, another one, or two that changed places. */
export function isWithin(edits: number, one: string, other: string): boolean {
  if (edits === 0 || Math.abs(one.length - other.length) > edits) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isTurned =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isTurned) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length]! <= edits;
}
