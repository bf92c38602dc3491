import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
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
  if (isTitled && goesStraightOn(bold.text, text)) return true;
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return false;
  const rest = text.slice(start);
  const words = rest.split(/\s+/);
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const isTitleCased = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * share;
  const isProse = /[.;:]\s|\.$/.test(rest) || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(rest);
  return words.length >= fewestWords && isTitleCased && !isProse && !looksLikeByline(rest);
}

/** "**Weaving Numbers** under Any Load", "**Knot Detection** Enables Finer Cloth", "**Let Looms Weave!** Threads of Numbers". */
function goesStraightOn(bold: string, behind: string): boolean {
  const own = bold.trim().split(/\s+/).length;
  const words = behind.trim().split(/\s+/);
  const areWords = words.every((word) => /^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u.test(word));
  if (own < 2 || own > 3 || !areWords || !/^\s\S/.test(behind) || /[:.]\s*$/.test(bold)) return false;
  const isLong = words.length >= (/^\s\p{Ll}/u.test(behind) ? 2 : 3) && words.length <= 12;
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isSource = isKnownVenue(behind.trim()) || isVenueWithYear(behind) || looksLikeByline(behind);
  return isLong && capitals > 0 && capitals * 2 >= long.length && !isSource;
}
