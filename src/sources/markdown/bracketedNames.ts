import { looksLikeByline } from './byline.js';

/**
 * Parts the names in brackets with which a text begins, "(Noether et al. 2019) shows how …", from what stands behind
 * them; null where there are none. A year behind the names gets brackets of its own.
 */
export function bracketedNames(text: string): { names: string; behind: string } | null {
  const match = /^[\s,.:-]*[(（]([^()（）]{3,200})[)）]/.exec(text);
  if (!match) return null;
  const [, names, year] = /^(.*?)[\s,;.]*((?:19|20)\d{2})?[a-z]?$/s.exec(match[1]!) ?? [];
  if (names === undefined || !/\bet\.? ?al\b|\sand\s|\s&\s|,/i.test(names) || !looksLikeByline(names))
    return null;
  return { names: year === undefined ? names : `${names} (${year})`, behind: text.slice(match[0].length) };
}
