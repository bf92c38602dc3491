import { isKnownVenue } from '../../../identity/venue.js';

/** Year and venue with which an entry starts, parted by dashes or bars: "2019 - ICML - A Title". */
export function yearThenVenue(text: string): { year: string; venue: string; isWhole: boolean } | null {
  const match = /^\s*((?:19|20)\d{2})\s?[-–—|]\s?(\p{Lu}[\p{L} ]{1,30})(?:\s?[-–—|:]|$)/u.exec(text);
  if (!match || !isKnownVenue(match[2]!)) return null;
  return { year: match[1]!, venue: match[2]!.trim(), isWhole: match[0].length === text.trimEnd().length };
}
