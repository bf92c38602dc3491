import { looksLikeByline, readByline } from './byline.js';

/** So many words stand before the names. */
const fewestWords = 4;
const longest = 1_000;

/** Whether several names stand behind the end of a sentence: "A Title of Some Words. Ada Lovelace, Alan Turing." */
export function endsInNames(text: string): boolean {
  if (text.length > longest) return false;
  return [...text.matchAll(/(?<=\p{L}{2}|[)\]?!])\.\s+|[?!]\s+/gu)].some(({ index, 0: stop }) => {
    const names = text.slice(index + stop.length).replace(/[\s.,[]+$/, '');
    if (text.slice(0, index).trim().split(/\s+/).length < fewestWords || !looksLikeByline(names))
      return false;
    return readByline(names).names.length > 1;
  });
}
