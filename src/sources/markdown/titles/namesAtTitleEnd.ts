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

/** So much of a title stands before names that nothing but a comma parts from it. */
const fewestWords = 2;

/**
 * "A Title of Some Words - by Ada Lovelace", "A Title: Lovelace et al.", "A Title, Lovelace et al.": the link, or the bold
 * text, of a title that holds its authors, too.
 */
export function withoutNames(title: string): UnnamedTitle {
  const whole = { title, byline: null };
  if (title.length > longest) return whole;
  const [, before, names] =
    /^(.{3,}?\S)\s+[-–—|]\s*by:?\s+(\p{Lu}[^:]{2,120})$/u.exec(title) ??
    /^(.{3,}\S)\s?[:：]\s+((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[^:：]{1,60}\bet\.? ?al\b\.?)$/u.exec(title) ??
    [];
  if (names === undefined || !areNames(names)) return withoutNamesBehindComma(title) ?? whole;
  const { names: people, etAl, venue } = readByline(names);
  return { title: before!, byline: { names: people, etAl, venue } };
}

/** "A Title of Threads, Looms, and Numbers, Ada Lovelace et al.": as many names as stand together at the end. */
function withoutNamesBehindComma(title: string): UnnamedTitle | null {
  const [end] = /[\s,(]+et\.? ?al\b[.)]*$/i.exec(title) ?? [];
  if (end === undefined) return null;
  const parts = title.slice(0, title.length - end.length).split(/,\s+(?=\S)/);
  let count = 0;
  while (count < parts.length - 1 && isName(parts.at(-1 - count)!, count > 0)) count += 1;
  const before = parts.slice(0, parts.length - count).join(', ');
  if (
    count === 0 ||
    before.split(/\s+/).length < fewestWords ||
    isName(before.split(/[:：]\s+/).at(-1)!, true)
  )
    return null;
  return { title: before, byline: readByline(`${parts.slice(-count).join(', ')} et al.`) };
}

/** @param isWhole a given name stands before the surname */
function isName(text: string, isWhole: boolean): boolean {
  return isPersonShaped(text) && !hasTopicWord(text) && (!isWhole || /^\S+(?: \S+){1,3}$/.test(text));
}

function areNames(text: string): boolean {
  if (looksLikeByline(text)) return !/,/.test(text) || !hasTopicWord(text.split(',')[0]!);
  return /^\S+(?: \S+){1,3}$/.test(text) && isPersonShaped(text) && !hasTopicWord(text);
}
