import { type Byline, looksLikeByline, readByline } from '../parts/byline.js';

/** A title without the reference in brackets at its end. */
export interface UnreferencedTitle {
  title: string;
  byline: Byline | null;
  date: string | null;
}

/** "A Title — Lovelace et al. (ICML, 2019)" */
const sourced =
  /^(.{3,}\S)\s+[–—]\s+(\p{Lu}[^:–—()]{1,60}\bet\.? al\.?) \((\p{Lu}[^()]{1,60}?),? ((?:19|20)\d{2})\)$/u;

/** "A Title [Lovelace et al. 2018]", "A Title (Lovelace & Babbage, 1843)": names and year in brackets within the title. */
export function withoutReference(title: string): UnreferencedTitle {
  const whole = { title, byline: null, date: null };
  const [, before, people, venue, date] = sourced.exec(title) ?? [];
  if (before !== undefined && looksLikeByline(people!))
    return { title: before, byline: { ...readByline(people!), venue: venue! }, date: date! };
  const reference =
    /\s*[([](\p{Lu}[^()[\]]{1,80}?)(?:,\s?|\s|\.\s?)[([]?((?:19|20)\d{2})[a-z]?[)\]]{1,2}\.?$/u.exec(title);
  if (!reference || !/\p{Lu}[\p{L}\p{N}]/u.test(title.slice(0, reference.index))) return whole;
  const [, names, year] = reference;
  const isReference = /\bet\.? al\b|\sand\s|\s?&\s/.test(names!) && looksLikeByline(names!);
  return isReference
    ? { title: title.slice(0, reference.index), byline: readByline(names!), date: year! }
    : whole;
}
