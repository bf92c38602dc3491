/** "Graves, Alex.", "Hopper, Grace M": one name, surname first. */
export function isInvertedName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.?){0,2}\.?$/u.test(text.trim());
}
