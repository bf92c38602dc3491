import { looksLikeByline } from '../parts/byline.js';
import { joined, type Piece } from '../text/pieces.js';
import { cleanTitle } from '../titles/title.js';

/** A reference in one cell, taken apart. */
export interface CellReference {
  title: string;
  names: string;
  year: string;
  /** What stands behind the title. */
  after: string;
}

const fewestWords = 3;
const namesAndYear = /^(.{4,2000}?)[\s,.(（]+((?:19|20)\d{2})[a-z]?[)）]?[\s.,:]*["“'‘]?\s*$/su;

/**
 * "Ada Lovelace and Alan Turing. 1843. [A Title](https://…). In Some Journal": names and a year before a title in a link;
 * null for every other cell, or line of one.
 */
export function titleBehindNames(pieces: Piece[]): CellReference | null {
  const at = pieces.findIndex(({ kind }) => kind === 'link' || kind === 'strong');
  const link = pieces[at];
  if (link?.kind !== 'link' || link.text.trim().split(/\s+/).length < fewestWords) return null;
  const [, names = '', year = ''] = namesAndYear.exec(joined(pieces.slice(0, at))) ?? [];
  if (!looksLikeByline(names)) return null;
  return { title: cleanTitle(link.text), names, year, after: joined(pieces.slice(at + 1)) };
}
