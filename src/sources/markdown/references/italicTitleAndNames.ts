import { looksLikeByline } from '../parts/byline.js';
import { joined, type Piece } from '../text/pieces.js';

/** Fewer words in italics may be a term or the name of a journal. */
const fewestWords = 3;
const longest = 1_500;

/**
 * "*A Title of Some Words*, Ada Lovelace and Alan Turing": the title and the names of what is nothing but a title in
 * italics and names behind it; lines may end amid a name. Null for every other text.
 */
export function italicTitleAndNames(pieces: Piece[]): { title: string; names: string } | null {
  const [title, ...behind] = pieces.filter(({ text }) => /\S/.test(text));
  if (title?.kind !== 'emphasis' || title.text.split(/\s+/).length < fewestWords) return null;
  if (behind.some(({ kind }) => kind !== 'text') || looksLikeByline(title.text)) return null;
  const at = pieces.indexOf(title);
  const written = joined(pieces.slice(at + 1)).replace(/\s+/g, ' ');
  const names = /^\s?(?:[,.;:]|[–—-]|by)\s(.*)$/.exec(written)?.[1]?.trim();
  return names !== undefined && names.length <= longest && looksLikeByline(names)
    ? { title: title.text, names }
    : null;
}
