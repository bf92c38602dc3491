import type { BylineName } from '../../record.js';
import { isKnownVenue } from '../../../identity/venue.js';
import { isTeam } from '../../personName.js';
import { isLabel } from '../text/label.js';
import { isPersonShaped } from './nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';

/** Fewer words between commas may as well be topics. */
const fewest = 3;
const surname =
  /^(?:(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|la|le|ten|ter|el|al|bin|ibn|ben) ){0,3}(\p{Lu}[\p{L}\p{M}'’-]{1,30})(?: \1)?$/iu;

/** "Lovelace, van Hopper, Noether-Weyl": three bare surnames or more, and nothing else; null for every other text. */
export function severalSurnames(text: string): string[] | null {
  const surnames = surnamesIn(text);
  return surnames !== null && surnames.length >= fewest ? surnames : null;
}

/** "Hopper, Grace and Lovelace, Ada": an "and" between names that are not the last two parts whole, inverted names. */
const earlyAnd = /\s(?:and|&)\s[^,;]*(?:[,;]|\s(?:and|&)\s)/;
const most = 40;

/** The bare surnames, one or more, of which a text is made; null for every other text. */
export function surnamesIn(text: string): string[] | null {
  if (earlyAnd.test(text)) return null;
  const parts = partNames(text.trim());
  return parts.length <= most && parts.every(isSurname) ? parts : null;
}

/**
 * One word with a capital, maybe with particles before it or written twice, that belongs to no topic, team, venue or
 * link: "Lovelace", "van der Hopper", "D'Babbage", "Noether-Weyl".
 */
export function isSurname(text: string): boolean {
  const bare = surname.exec(text)?.[1];
  return (
    bare !== undefined &&
    /^\p{Lu}/u.test(bare) &&
    /\p{Ll}/u.test(bare) &&
    isPersonShaped(text) &&
    !hasTopicWord(text) &&
    !isTeam(text, false) &&
    !isKnownVenue(text) &&
    !isLabel(text)
  );
}

/** What stands between commas, semicolons and "and"; only where each part is a surname are they names. */
export function partNames(text: string): string[] {
  return text.split(/\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/);
}

/** People of whom a list gives a name as it stands. */
export function people(names: readonly string[]): BylineName[] {
  return names.map((name) => ({ name, rawName: name, kind: 'PERSON' }));
}
