import { looksLikeByline } from './byline.js';
import { isVenueWithYear } from './lead.js';

const longest = 3_000;

/**
 * "(ICLR 2023) Ada Lovelace, Alan Turing", "SIGGRAPH 2023 (2022) Ada Lovelace and Alan Turing": names that nothing but the
 * bracket of their source stands before. Null where no such source comes first.
 */
export function namesBehindBrackets(text: string): { venue: string; names: string } | null {
  if (text.length > longest) return null;
  const [start, series, inner] =
    /^[\s,.:-]*([^()（）,;]{0,60}?)\s*[(（]([^()（）]{2,60})[)）][\s,.:–-]*(?=\p{Lu})/u.exec(text) ?? [];
  if (start === undefined) return null;
  const isSource =
    series === '' ? isVenueWithYear(inner!) : isVenueWithYear(series!) && /^(?:19|20)\d{2}$/.test(inner!);
  const names = text.slice(start.length);
  if (!isSource || !looksLikeByline(names)) return null;
  return { venue: series === '' ? inner! : `${series!} (${inner!})`, names };
}
