import { looksLikeByline } from '../parts/byline.js';
import { isInvertedBeforeYear, isInvertedName } from '../parts/invertedName.js';
import { readLead } from '../parts/lead.js';
import { isPersonShaped } from '../parts/nameWords.js';
import type { Piece } from '../text/pieces.js';
import { findQuoted } from './quoted.js';

/** "Ada Lovelace, "A Title", 1843.": whether names stand right before a title in quotation marks. */
export function namesAndQuoted(pieces: Piece[]): boolean {
  const quoted = findQuoted(pieces);
  if (quoted === null || quoted.title.split(/\s+/).length < 3) return false;
  const { date, rest } = readLead(quoted.before);
  const names = rest.replace(/[\s,.:;[(]+$/, '');
  if (date !== null && isInvertedBeforeYear(names)) return true;
  return looksLikeByline(names) || isInvertedName(names) || isNameAndYear(names);
}

/** "Lovelace, Ada. 1943": an inverted name before a year. */
function isNameAndYear(text: string): boolean {
  const name = /^([^,.:;]{2,40}, [^,:;]{2,40}?)[,.]? \(?(?:19|20)\d{2}[a-z]?\)?$/.exec(text)?.[1];
  return name !== undefined && name.split(/[,\s]+/).length <= 5 && isPersonShaped(name.replace(',', ''));
}
