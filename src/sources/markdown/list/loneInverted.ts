import { isKnownVenue, venueSeries } from '../../../identity/venue.js';
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

/** "Lovelace, Ada, 1843 | Weaving Letters. [[pdf](…)]": where it appeared, behind the name, a year and a bar. */
function sourceBehind(name: string, raw: string): string | null {
  const at = raw.indexOf(name);
  if (at < 0) return null;
  const behind = raw.slice(at + name.length, at + name.length + 300);
  return /^,? \(?(?:19|20)\d{2}\)?\s\|\s([^|[\]\n]{2,120}?)\.?\s*(?:\[|\n|$)/.exec(behind)?.[1] ?? null;
}

/** Whether a part of the source was taken for the one name of the byline. */
function isOfSource({ byline: [name, ...further] }: Paper, source: string | null): boolean {
  return (
    source !== null &&
    name !== undefined &&
    further.length === 0 &&
    source.includes(name.rawName.replace(/\.$/, ''))
  );
}

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
  if (!areInverted(papersOf(entries))) return;
  for (const entry of entries) {
    if (entry.form === null) continue;
    const { block, paper } = entry;
    const { statedVenue, byline } = paper;
    if (statedVenue === null || !inverted.test(statedVenue)) continue;
    const source = sourceBehind(statedVenue, block.raw);
    if (byline.length > 0 && !isOfSource(paper, source)) continue;
    if (hasTopicWord(statedVenue) || isKnownVenue(statedVenue)) continue;
    paper.byline = readByline(statedVenue).names;
    paper.venue = source === null ? null : venueSeries(source);
    paper.statedVenue = paper.venue === null ? null : source;
  }
}
