import { looksLikeByline } from '../parts/byline.js';
import { joined, type Piece } from '../text/pieces.js';

const fewestWords = 3;
/** Of the longer words of a title so large a part has a capital. */
const share = 0.75;

const opening = /^(?:\s?[:：]|\s(?:via|using|with|for|through|by|of|from))\s+(?=\p{Lu})/u;

/**
 * Whether a title in a cell goes on behind its part in bold: "**Looms That Learn**: Weaving from Few Threads", "**Knot
 * Detection** via Thread Counts". A summary, a byline or a source behind it is no part of it.
 * @param isTitled in a column of titles words behind one name go on with it: "**LoomNet** learns to weave from threads"
 */
export function goesOnBehindBold(bold: Piece, behind: Piece[], isTitled: boolean): boolean {
  const end = behind.findIndex(({ kind }) => kind === 'label' || kind === 'break');
  const pieces = end < 0 ? behind : behind.slice(0, end);
  if (bold.kind !== 'strong' || !pieces.every(({ kind }) => kind === 'text')) return false;
  const text = joined(pieces).replace(/[\s[(|,–-]+$/, '');
  const isClause = /^\s\p{Ll}\S*(?:\s[^\s.;:|]+){3,15}$/u.test(text) && !/\s/.test(bold.text.trim());
  if (isTitled && isClause) return true;
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return false;
  const rest = text.slice(start);
  const words = rest.split(/\s+/);
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const isTitleCased = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * share;
  const isProse = /[.;:]\s|\.$/.test(rest) || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(rest);
  return words.length >= fewestWords && isTitleCased && !isProse && !looksLikeByline(rest);
}
