import { type Byline, looksLikeByline, readByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
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
 * "A Title of Some Words - by Ada Lovelace", "A Title — Lovelace et al.", "A Title: Lovelace et al.", "A Title, Lovelace et al.": the link, or the bold
 * text, of a title that holds its authors, too.
 */
export function withoutNames(title: string): UnnamedTitle {
  const whole = { title, byline: null };
  if (title.length > longest) return whole;
  const [, before, names] =
    /^(.{3,}?\S)\s+[-–—|]\s*by:?\s+(\p{Lu}[^:]{2,120})$/u.exec(title) ??
    /^(.{3,}\S)\s+[–—]\s+(\p{Lu}[^:–—]{1,60}\bet\.? ?al\b\.?)$/u.exec(title) ??
    /^(.{3,}\S)\s?[:：]\s+((?:\p{Ll}{2,3}\s){0,2}\p{Lu}[^:：]{1,60}\bet\.? ?al\b\.?)$/u.exec(title) ??
    [];
  if (names === undefined || !areNames(names))
    return withoutNamesBehindComma(title) ?? withoutNamesBehindStop(title) ?? whole;
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

const mostStops = 8;

/**
 * "A Title of Threads. ICML 2019. Ada Lovelace and Alan Turing", "A Title of Threads. Ada Lovelace, Alan Turing. (ICML
 * 2019)": several whole names end the reference; where it appeared stays behind the title, in brackets.
 */
function withoutNamesBehindStop(title: string): UnnamedTitle | null {
  const [, text = title, inner] = /^(.{20,}?)\.?\s?\(([^()]{3,40})\)\.?$/.exec(title) ?? [];
  const behindNames = inner !== undefined && isVenueWithYear(inner) ? inner : null;
  const written = behindNames === null ? title : text;
  for (const { index, 0: stop } of [...written.matchAll(/[.?!]\s+(?=\p{Lu})/gu)].slice(0, mostStops)) {
    const before = written.slice(0, index + stop.trim().replace('.', '').length);
    if (before.split(/\s+/).length < fewestWords + 1) continue;
    const behind = written.slice(index + stop.length);
    const [source, venue] = /^([^.]{3,40})\.\s+(?=\p{Lu})/u.exec(behind) ?? [];
    const isStated = venue !== undefined && isVenueWithYear(venue);
    const names = isStated ? behind.slice(source!.length) : behind;
    if (!areWholeNames(names)) continue;
    const stated = isStated ? venue : behindNames;
    return { title: stated === null ? before : `${before} (${stated})`, byline: readByline(names) };
  }
  return null;
}

/** Two and more, each with given name and surname. */
function areWholeNames(text: string): boolean {
  if (!/,|\sand\s|&/.test(text) || !looksLikeByline(text)) return false;
  const { names, venue } = readByline(text);
  return (
    names.length > 1 &&
    venue === null &&
    names.every(({ name }) => /\s/.test(name) && isPersonShaped(name) && !hasTopicWord(name))
  );
}

/** @param isWhole a given name stands before the surname */
function isName(text: string, isWhole: boolean): boolean {
  return isPersonShaped(text) && !hasTopicWord(text) && (!isWhole || /^\S+(?: \S+){1,3}$/.test(text));
}

function areNames(text: string): boolean {
  if (looksLikeByline(text)) return !/,/.test(text) || !hasTopicWord(text.split(',')[0]!);
  return /^\S+(?: \S+){1,3}$/.test(text) && isPersonShaped(text) && !hasTopicWord(text);
}
