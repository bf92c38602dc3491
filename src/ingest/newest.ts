/**
 * The one value by which papers stand newest first, then by title, then by id; those without a date last. No two papers
 * have the same: so one index gives the order, and a place in it is one value.
 *
 * It is the date with each digit taken from nine, `~`, the title, U+0001 and the id. What is less precise comes behind
 * what is more precise of the same time, since `~` stands behind `-`; `A` comes before `A B`, since U+0001 stands before
 * every letter.
 */
export function newest(date: string | null, title: string, id: string): string {
  const inverted = (date ?? '').replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${inverted}~${title}\u0001${id}`;
}
