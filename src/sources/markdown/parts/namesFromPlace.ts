import { looksLikeByline } from './byline.js';

/**
 * "by Ada Lovelace, ..., Alan Turing from Some University on Some Journal - a remark": names with the place where they
 * work between them and their venue.
 */
export function namesFromPlace(text: string): { names: string; venue: string } | null {
  const [, names, behind] =
    /^[\s,>]*by\s+(\p{Lu}[^:;]{2,300}?)\s+from\s+(?=\p{Lu}|the\s)(.*)$/su.exec(text) ?? [];
  if (names === undefined) return null;
  const several = names.replace(/\s*,?\s*(?:\.{3}|…)\s*,?\s*/, ', … , ');
  if (!looksLikeByline(several)) return null;
  const [, , venue] = /^(.*?)(?:\s+[io]n\s+(?=\p{Lu})|\.\s+(?=\p{Lu}))(.*)$/su.exec(behind!) ?? [];
  return { names: `by ${several}`, venue: venue ?? '' };
}
