const fractions: readonly (readonly [value: number, words: string])[] = [
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [9 / 10, 'nine tenths'],
];

/** So near a fraction, in either direction, a share is called just that. */
const near = 0.01;

/** A part of a whole in words: `two thirds`, `more than half`, `almost a third`, `all`, `none`, `very few`. */
export function shareInWords(part: number, whole: number): string {
  if (part === 0 || whole === 0) return 'none';
  if (part === whole) return 'all';
  const share = part / whole;
  if (share < 0.05) return 'very few';
  if (share > 0.95) return 'almost all';
  const [value, words] = fractions.reduce((best, each) =>
    Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best,
  );
  if (Math.abs(value - share) <= near) return words;
  return share > value ? `more than ${words}` : `almost ${words}`;
}
