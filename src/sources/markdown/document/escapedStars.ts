/**
 * The text with the stars behind names escaped where a slash for a backslash left them opening and closing italics:
 * "*Ada Lovelace/*, Alan Turing*". Every character stays where it is.
 */
export function withEscapedStars(text: string): string {
  return text.includes('/*')
    ? text.replace(/(?<=\p{Lu}[\p{L}.-]* \p{Lu}\p{Ll}+)\/\*(?=,\s\p{Lu}\p{Ll}|\sand\s)/gu, '\\*')
    : text;
}
