import type { PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';

const fewestWords = 4;

/** Whether a cell of a table of papers holds a title in full: some words, no sentence, and no link to code, a post or a talk. */
export function isWrittenTitle(cell: PhrasingContent[]): boolean {
  const text = plainText(cell).trim();
  return (
    text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= fewestWords &&
    /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[.!;:]$|https?:/.test(text) &&
    !isSentence(text) &&
    readLinks(cell).every(({ kind }) => kind === 'PAPER' || kind === 'PROJECT' || kind === 'OTHER')
  );
}
