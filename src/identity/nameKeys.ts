/** Keys by which two spellings are found that may be one person's. They make candidates, never one author. */
export interface NameKeys {
  /** Without accents, case, spaces, hyphens and dots: "nimapournejatian". */
  foldedName: string;
  /** Surname and first initial, folded: "pournejatian n"; null for a single word. */
  initials: string | null;
  /** Given names stand as initials only: "N. PourNejatian". */
  abbreviated: boolean;
}

/** What stands behind a surname. */
const suffixes = /^(?:jr|sr|ii|iii|iv)$/;

/** @param name as people write it, given name first */
export function nameKeys(name: string): NameKeys {
  const words = name
    .split(/[\s,]+/)
    .map(fold)
    .filter((word) => word !== '');
  const surname = words.filter((word) => !suffixes.test(word)).at(-1);
  const given = words[0];
  const isSingle = surname === undefined || given === undefined || words.length === 1;
  return {
    foldedName: words.join(''),
    initials: isSingle ? null : `${surname} ${given.charAt(0)}`,
    abbreviated: !isSingle && /^\p{L}\.?(?:[-\s]?\p{L}\.)*(?=[\s-])/u.test(name),
  };
}

function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}
