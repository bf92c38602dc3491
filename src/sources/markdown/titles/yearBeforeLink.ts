import { isKnownVenue } from '../../../identity/venue.js';

/**
 * Year, venue and what the paper's method is called, with nothing but blanks between them, before a title in a link:
 * "2017 ICLR FGSM [A Title](https://…)".
 */
export function yearBeforeLink(text: string): { date: string; venue: string | null } | null {
  const match = /^((?:19|20)\d{2})\s(\p{Lu}[\p{L}&/-]{1,15})(?:\s[^\s:：|]{1,20}){0,4}$/u.exec(text);
  if (!match) return null;
  return { date: match[1]!, venue: isKnownVenue(match[2]!) ? match[2]! : null };
}
