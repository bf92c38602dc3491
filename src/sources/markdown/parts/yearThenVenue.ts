import { isKnownVenue } from '../../../identity/venue.js';

/** A journal or a conference, whether it is known or not. */
const namesSeries =
  /^(?:(?:IEEE|ACM)(?:\/(?:IEEE|ACM))? )?(?:Transactions|Journal|Letters|Conference|Symposium) (?:on|of)\s/;

/**
 * Year and venue with which an entry starts, parted by dashes or bars: "2019 - ICML - A Title"; before a comma also by
 * nothing but a blank: "2019 IEEE Transactions on Looms, A Title".
 */
export function yearThenVenue(text: string): { year: string; venue: string; isWhole: boolean } | null {
  const parted = /^\s*((?:19|20)\d{2})\s?[-–—|]\s?(\p{Lu}[\p{L} ]{1,30})(?:\s?[-–—|:]|$)/u.exec(text);
  const [whole, year, venue] =
    parted ?? /^\s*((?:19|20)\d{2}) (\p{Lu}[\p{L} &-]{1,60})(?:,\s|,?$)/u.exec(text) ?? [];
  if (whole === undefined || !(isKnownVenue(venue!) || (parted === null && namesSeries.test(venue!))))
    return null;
  return { year: year!, venue: venue!.trim(), isWhole: whole.trimEnd().length === text.trimEnd().length };
}
