import { type Byline, looksLikeByline, readByline } from '../parts/byline.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';

/** Longer titles are not looked into. */
const longest = 400;

/** A title without the names at its end; `byline` is null where there are none. */
export interface UnnamedTitle {
  title: string;
  byline: Byline | null;
}

/**
 * "A Title of Some Words - by Ada Lovelace", "A Title: Lovelace et al.": the link, or the bold text, of a title that holds
 * its authors, too.
 */
export function withoutNames(title: string): UnnamedTitle {
  const whole = { title, byline: null };
  if (title.length > longest) return whole;
  const [, before, names] =
    /^(.{3,}?\S)\s+[-–—|]\s*by:?\s+(\p{Lu}[^:]{2,120})$/u.exec(title) ??
    /^(.{3,}\S)\s?[:：]\s+((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[^:：]{1,60}\bet\.? ?al\b\.?)$/u.exec(title) ??
    [];
  if (names === undefined || !areNames(names)) return whole;
  const { names: people, etAl, venue } = readByline(names);
  return { title: before!, byline: { names: people, etAl, venue } };
}

function areNames(text: string): boolean {
  if (looksLikeByline(text)) return true;
  return /^\S+(?: \S+){1,3}$/.test(text) && isPersonShaped(text) && !hasTopicWord(text);
}
