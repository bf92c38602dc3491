import { joined, type Piece } from '../text/pieces.js';

/** "**Virtual Looms**, *"A Title of Some Words"*": whether a title in quotation marks stands right behind a short name. */
export function namesQuoted(name: string, after: Piece[]): boolean {
  const behind = joined(after.slice(0, 4)).slice(0, 400);
  const quoted = /^[\s,.:;–—-]*(?:\((?:19|20)\d{2}\)[\s,.:;]*)?["“]([^"“”]{12,300})["”]/.exec(behind)?.[1];
  return lengthOfName(name) <= longestName && quoted !== undefined && quoted.trim().split(/\s+/).length >= 3;
}

/** "**LoomCache / ThreadNN**", "**Pull and Force Your Threads**": so many words may be a name before its title. */
export const longestName = 5;

/** How many words a name has beside what stands in its brackets. */
export function lengthOfName(name: string): number {
  return name
    .replace(/\s\([^()]{1,40}\)/, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
