/** "Graves, Alex.", "Hopper, Grace M", "Di Luca, Ada": one name, surname first. */
export function isInvertedName(text: string): boolean {
  return /^(?:D[aei] |V[ao]n |L[ae] )?\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.?){0,2}\.?$/u.test(
    text.trim(),
  );
}

/** The same where a year stands behind it: then it may have two given names, "Lovelace, Ada Augusta". */
export function isInvertedBeforeYear(text: string): boolean {
  return isInvertedName(
    text.trim().replace(/(?<=, \p{Lu}[\p{L}'’-]{1,30}) \p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?=\.?$)/u, ''),
  );
}
