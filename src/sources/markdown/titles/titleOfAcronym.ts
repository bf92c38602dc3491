import { looksLikeByline } from '../parts/byline.js';
import { joined, type Piece } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

const longest = 600;
const mostPlaces = 12;

/**
 * "[SICL](https://…) - Some Interesting Chapters on Looms, 2nd Edition - Ada Lovelace, 1843": a link that holds nothing
 * but the capitals of a title; the title stands between it and the names behind the last dash, or behind a comma.
 */
export function titleOfAcronym(linked: string, after: Piece[]): { title: string; after: Piece[] } | null {
  if (!/^(?=.{2,10}$)\p{Lu}[\p{Lu}\d:&+.-]*$/u.test(linked)) return null;
  const length = after.findIndex(({ kind }) => !/^(?:text|emphasis)$/.test(kind));
  const run = length < 0 ? after : after.slice(0, length);
  const text = joined(run).slice(0, longest);
  const start = /^[\s:–—-]*/.exec(text)![0].length;
  for (const { from, to } of placesOfNames(text)) {
    if (from < start) continue;
    // An edition behind a comma belongs to the title of a book; one behind a dash is a remark.
    const title = text
      .slice(start, from)
      .replace(/\s+[-–—]\s+\S+ [Ee]d(?:ition|\.)?$/, '')
      .trim();
    const names = text.slice(to).replace(/[\s[(]+$/, '');
    const isTitle = title.split(/\s+/).length >= 2 && /^["“]?[\p{Lu}\d]/u.test(title);
    if (isTitle && areNames(names) && !looksLikeByline(title))
      return {
        title: isNamed(linked, text, title) ? `${linked}: ${title}` : title,
        after: [{ kind: 'text', text: ` - ${text.slice(to)}` }, ...after.slice(run.length)],
      };
  }
  return null;
}

/** "[LOOM](https://…): Threads of Numbers": before a colon stands a name that begins the title, unless it is made of its capitals. */
function isNamed(linked: string, behind: string, title: string): boolean {
  const initials = title.replace(/[^\p{L}\s-]/gu, '').split(/[\s-]+/);
  return (
    /^\s?:/.test(behind) &&
    initials
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() !== linked
  );
}

/** Dashes, the last first, then commas, the first first. */
function placesOfNames(text: string): { from: number; to: number }[] {
  const places = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .slice(0, mostPlaces)
      .map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
  return [...places(/\s[-–—]{1,3}\s/g).reverse(), ...places(/,\s(?:by\s)?(?=\p{Lu})/gu)];
}

function areNames(text: string): boolean {
  const undated = text.replace(/[\s,([]*(?:19|20)\d{2}[\s,.)\]]*$/, '');
  return looksLikeByline(undated) && !hasTopicWord(undated);
}
