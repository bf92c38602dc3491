import { behindTitle } from './behindTitle.js';
import { looksLikeByline, readByline, type Byline } from '../parts/byline.js';
import type { Chosen } from './choose.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { joined } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

/** Longer text behind a title is read as far as this. */
const longest = 1_000;
const mostPlaces = 5;

/**
 * Reads the bylines that entries state in the prose behind their titles. What prose says makes no paper of a tool or a
 * talk: takes blocks that are entries without it.
 */
export function readBylinesInProse(entries: Chosen[]): void {
  for (const entry of entries) {
    if (entry.form === null || entry.block.kind === 'row' || entry.paper.byline.length > 0) continue;
    const found = behindTitle(entry);
    const byline = found === null ? null : namesBehindBy(joined(found.run), found.isBeforeLink);
    if (byline === null) continue;
    entry.paper.byline = byline.names;
    entry.paper.etAl = byline.etAl;
  }
}

/**
 * The byline in "What it is about, by Ada Lovelace et al.", "… of looms by Lovelace and Babbage.", "…, A. Lovelace and
 * C. Babbage.", "…, A. Lovelace et al."; null where the words behind "by" are no names, or say who did something else
 * than write the paper.
 */
function namesBehindBy(prose: string, isBeforeLink: boolean): Byline | null {
  const text = prose.slice(0, longest);
  const places = [...text.matchAll(/(?<![\p{L}\p{N}])by\s+(?=\p{Lu})/giu)].slice(0, mostPlaces);
  for (const place of places.reverse()) {
    if (namesOther(text.slice(0, place.index), isBeforeLink)) continue;
    const names = endOfNames(text.slice(place.index + place[0].length));
    if (areNames(names)) return readByline(names);
  }
  const last = /,\s+((?:\p{Lu}\.\s?){1,3}\p{Lu}[^.,;:]{1,80}(?:\p{Lu}\.\s?){1,3}[^.,;:]{1,40})\.?\s*$/u.exec(
    text.slice(-200),
  )?.[1];
  if (last !== undefined && /\sand\s|\s&\s/.test(last) && areNames(last)) return readByline(last);
  const one = /,\s+((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+,? et\.? al\.?)\s*$/u.exec(text.slice(-80))?.[1];
  return one !== undefined && areNames(one) ? readByline(one) : null;
}

/** "introduced by", "implementation by": whom the prose names did not write the paper, or not this one. */
function namesOther(before: string, isBeforeLink: boolean): boolean {
  const word = /([\p{L}-]{1,30})\s*$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || /^(?:written|authored|published|paper|presented)$/.test(word)) return false;
  if (/(?:ed|en|ing)$/.test(word) || /^(?:made|built|found|led|done|used|run)$/.test(word)) return true;
  if (
    /^(?:implementations?|codes?|translations?|summar(?:y|ies)|reviews?|explanations?|fork|port)$/.test(word)
  )
    return true;
  return (
    isBeforeLink &&
    /^(?:posts?|blogs?|talks?|lectures?|videos?|slides?|notes?|tutorials?|thread|article)$/.test(word)
  );
}

/** The text up to where names cannot go on: the end of a sentence, a bracket, or a comma before words in small letters. */
function endOfNames(written: string): string {
  // Affiliations are in the way.
  const text = written.replace(/\s\([^()]{1,80}\)(?=\s*(?:[,.]|$|and\s|&))/g, '');
  const more = /^.{1,300}?(?<!\p{L})et\.? ?al\.?(?!\p{L})/u.exec(text)?.[0];
  const end = text.search(
    /[;:()[\]|]|,\s+(?!and\s)(?=[\p{Ll}\d])|(?<=\p{Ll}{2})\.(?:\s|$)|\s[-–—]\s|\s(?:in|from|on|at|for|which|who|that|with|of|to|is|using|showing|about|via)\s|\sand\s(?=\p{Ll})/u,
  );
  // "extends the looms by Hopper and Babbage to many threads" speaks of the work of others.
  if (end >= 0 && /^\s(?:to|with|is|using|showing|about|via|that|for)\s/.test(text.slice(end))) return '';
  const names = end < 0 ? text : text.slice(0, end);
  return more !== undefined && more.length <= names.length + 6 ? more : names;
}

/** Whether every name is surely a person's; a single word is one only beside others. */
function areNames(text: string): boolean {
  const { names, etAl } = readByline(text);
  const arePeople = names.every(
    ({ name, kind }) =>
      kind === 'PERSON' && isPersonShaped(name) && !hasTopicWord(name) && !/['’]s$/.test(name),
  );
  if (names.length === 0 || !arePeople) return false;
  const areFull = names.every(({ name }) => /\s/.test(name));
  return etAl || (areFull && (names.length === 1 ? looksLikeByline(text) : true)) || looksLikeByline(text);
}
