import { isKnownVenue } from '../../../identity/venue.js';
import { groupMark, trimMarks, bracketGroups } from '../text/marks.js';

/** The venue that a text between byline and links states: an affiliation in brackets before it is none. */
export function readVenue(text: string): string | null {
  const { masked, restore } = bracketGroups(text.trim());
  const whole = trimMarks(restore(masked)).replace(/^in:? (?=[\p{Lu}\d])/iu, '');
  // Words beside a bracket make the bracket an affiliation or a remark; alone it holds the venue or nothing.
  const bare = trimMarks(masked.replace(groupMark, ' ').replace(/\s+/g, ' '));
  if (/\p{L}/u.test(bare)) {
    if (isDate(bare)) return null;
    return groupBehind(masked) === null ? whole : bare;
  }
  const inner = trimMarks(whole.replace(/^[([（]|[)\]）]$/g, ''));
  if (isDate(inner)) return null;
  const letter = inner.search(/\p{L}/u);
  const hasYear = letter >= 0 && /(?:19|20)\d{2}/.test(inner.slice(letter));
  return isKnownVenue(inner) || hasYear ? inner : null;
}

/** The masked group with which a text begins. */
export function groupBehind(masked: string): string | null {
  return /^[\s,.;]*([\uE000-\uF8FF])/.exec(masked)?.[1] ?? null;
}

function isDate(text: string): boolean {
  return /^(?:\d{1,2}(?:st|nd|rd|th)?[ ,]+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[ .,']*(?:\d{1,2}[ ,]+)?(?:\d{4})?$|^[\d\s./-]+$/i.test(
    text,
  );
}

export function venueInGroup(last: string, restore: (masked: string) => string): string | null {
  const group = /[\uE000-\uF8FF](?=[^\p{L}\uE000-\uF8FF]*$)/u.exec(last);
  return group ? readVenue(restore(group[0])) : null;
}
