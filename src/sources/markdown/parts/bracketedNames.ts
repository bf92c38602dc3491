import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline, readByline } from './byline.js';
import { isLabel } from '../text/label.js';
import { isPersonShaped } from './nameWords.js';

/**
 * Parts the names in brackets with which a text begins, "(Noether et al. 2019) shows how …", from what stands behind
 * them; null where there are none. A year behind the names gets brackets of its own.
 */
export function bracketedNames(text: string): { names: string; behind: string } | null {
  const match = /^[\s,.:-]*[(（]([^()（）]{3,200})[)）]/.exec(text);
  if (!match) return null;
  const [, names, year] = /^(.*?)[\s,;.]*(?:((?:19|20)\d{2})[a-z]?)?$/s.exec(match[1]!) ?? [];
  if (names === undefined || !/\bet\.? ?al\b|\sand\s|\s&\s|,/i.test(names) || !looksLikeByline(names))
    return null;
  return { names: year === undefined ? names : `${names} (${year})`, behind: text.slice(match[0].length) };
}

/**
 * Whether what stands in square brackets, "[A Lovelace, C Babbage]", is surely a byline: several names, "et al.", or
 * one with initials. Two words with a capital each are a distinction or an institution more often.
 */
export function areNamesInBrackets(text: string): boolean {
  if (isLabel(text) || isKnownVenue(text) || !looksLikeByline(text)) return false;
  const { names, etAl } = readByline(text);
  if (!names.every(({ name }) => isPersonShaped(name))) return false;
  return etAl || names.length > 1 || /(?<!\p{L})\p{Lu}{1,3}\.?\s\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}\.$/u.test(text);
}
