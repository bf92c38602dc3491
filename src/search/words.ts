/** How the full-text index `words` (cypher/schema.cypher, analyzer `standard-folding`) cuts text into words. */

/** Words that the index leaves out. */
const stopWords = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** Latin letters that are no letter with a mark. */
const plainLetters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
};

/** Scripts written without spaces: the index has each character for itself. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A character of a script without spaces, or a run of letters and digits of any other. */
const tokens =
  /[\p{sc=Han}\p{sc=Hiragana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}])[\p{L}\p{N}\p{M}])+|\p{Extended_Pictographic}/gu;

/** A word of a text and where it stands. */
export interface Token {
  /** As `fold` writes it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word as the index has it: lower case, Latin letters without accents. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => plainLetters[letter]!);
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokens)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Whether a text is one word of the index, so that its beginnings and its misspellings can be looked for. */
export function isOneWord(text: string): boolean {
  // Some characters fold to several, with blanks or signs between them.
  return /^[\p{L}\p{N}]+$/u.test(text) && /^[\p{L}\p{N}\p{M}]+$/u.test(fold(text)) && !unspaced.test(text);
}
