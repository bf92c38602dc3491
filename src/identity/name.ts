/**
 * Equal for two bylines' names that are spelt the same: Unicode form, white space, and the typographic variants of
 * hyphen and apostrophe fold. Case, accents and initials do not: they make candidates, not one author.
 */
export function authorKey(name: string): string {
  if (plain.test(name)) return name;
  return name
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most names are their own key: words of ASCII, parted by single spaces. */
const plain = /^[!-~]+(?: [!-~]+)*$/;
