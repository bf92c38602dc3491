/**
 * Equal for two spellings of one full title: case, punctuation, white space, hyphens and markup fold away. "+" and
 * "#" stay, since they tell names apart ("ChatCAD", "ChatCAD+"); so do letters with accents. Never cut at the colon.
 * Empty only for an empty title.
 */
export function titleKey(title: string): string {
  const plain = title
    .normalize('NFKC')
    .replace(/<\/?[a-z][a-z0-9]{0,10}\s*\/?>/gi, '')
    .replace(/\\(?:text[a-z]{2}|emph|math[a-z]{2,4})\b/g, '')
    .replace(/&amp;/gi, '&')
    .toLowerCase();
  const key = plain.replace(/&/g, ' and ').replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '');
  return key || plain.replace(/\s+/g, '');
}
