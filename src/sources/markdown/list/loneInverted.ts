import { isKnownVenue } from '../../../identity/venue.js';
import { readByline } from '../parts/byline.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { hasTopicWord } from '../text/topicWords.js';

/** So many inverted bylines, and so large a share of all, make them the list's way to name authors. */
const fewest = 3;
const share = 0.3;

const inverted =
  /^(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30}, (?:\p{Lu}[\p{L}\p{M}'’-]{1,20}|\p{Lu}{1,3})(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?(?: \p{Lu}\.?)?$/u;

type Paper = ReadEntry['paper'];

function papersOf(entries: Chosen[]): Paper[] {
  return entries.flatMap((entry) => (entry.form === null ? [] : [entry.paper]));
}

/** Whether other entries of the list invert the first of their names. */
export function areInverted(papers: Paper[]): boolean {
  const named = papers.filter(({ byline }) => byline.length > 0);
  const like = named.filter(({ byline }) => /^[^,]+,\s/.test(byline[0]!.rawName));
  return like.length >= fewest && like.length >= named.length * share;
}

/**
 * Reads bylines of one inverted name, "Lovelace, Ada." between a title and its links, which alone may as well be a place
 * or a venue: where other entries of the list invert the first of their names, it is a name, too.
 */
export function readLoneInverted(entries: Chosen[]): void {
  const papers = papersOf(entries);
  if (!areInverted(papers)) return;
  for (const paper of papers) {
    const { statedVenue, byline } = paper;
    if (byline.length > 0 || statedVenue === null || !inverted.test(statedVenue)) continue;
    if (hasTopicWord(statedVenue) || isKnownVenue(statedVenue)) continue;
    paper.byline = readByline(statedVenue).names;
    paper.statedVenue = null;
    paper.venue = null;
  }
}
