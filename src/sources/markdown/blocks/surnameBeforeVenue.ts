import type { PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { readLinks } from '../links/links.js';
import { isSurname } from '../parts/severalSurnames.js';
import { plainText } from '../text/plainText.js';

/** "Lovelace. EMNLP. 2014.", "Lovelace et al. ICML 2013": a surname, a venue that is known and its year. */
export function surnameBeforeVenue(content: PhrasingContent[]): { name: string; venue: string } | null {
  if (readLinks(content).length > 0) return null;
  const [, name, more, venue] =
    /^(\p{Lu}[\p{L}'’-]{1,30})( et\.? ?al\.?)?[.,]?\s+(\p{L}[^]{2,60})$/u.exec(plainText(content).trim()) ??
    [];
  if (venue === undefined || !/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(venue)) return null;
  if (!isKnownVenue(venue) && (more === undefined || venue.split(/\s+/).length > 3)) return null;
  return isSurname(name!) ? { name: `${name!}${more ?? ''}`, venue } : null;
}

/** Whether the item right below a title says who wrote it and where: "Lovelace et al. ICML. 2013." */
export function saysWhoAndWhere(content: PhrasingContent[]): boolean {
  return surnameBeforeVenue(content) !== null;
}
