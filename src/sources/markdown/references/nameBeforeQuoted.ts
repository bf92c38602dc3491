import { looksLikeByline } from '../parts/byline.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { joined, type Piece } from '../text/pieces.js';

const mostWords = 3;

/**
 * "**DQN** Lovelace, Ada, et al. "A Title of Some Words."": whether a name in bold stands, with no more than a blank between
 * them, before the names of authors and a title in quotation marks.
 */
export function isBeforeQuoted(name: string, after: Piece[]): boolean {
  const bare = name.trim();
  if (bare.split(/\s+/).length > mostWords || (/\s/.test(bare) && isPersonShaped(bare))) return false;
  const behind = joined(after.slice(0, 2)).slice(0, 600);
  const names = /^\s+(?=\p{Lu})([^"“”]{4,200}?)[\s,.]*["“][^"“”]{12,300}["”]/u.exec(behind)?.[1];
  return names !== undefined && looksLikeByline(names);
}
