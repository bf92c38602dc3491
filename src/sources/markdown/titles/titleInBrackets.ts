import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';

/**
 * What stands in the brackets round a whole title, "[A Title of Some Words]"; null for a text without them and for one
 * that is a number, a venue, a label or a tag: "[37]", "[ACL 2023]", "[pdf]", "[Human Preferences]".
 */
export function titleInBrackets(text: string): string | null {
  const inner = /^\s*\[([^[\]]+)\]\.?\s*$/.exec(text)?.[1]?.trim();
  if (inner === undefined || isLabel(inner) || isVenueWithYear(inner)) return null;
  const words = inner.split(/[\s:]+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= 3 || /\p{Script=Han}{6}/u.test(inner) ? inner : null;
}
