import { venueSeries } from '../../../identity/venue.js';
import { isPublisher } from '../parts/publisher.js';
import { isSurname, people, surnamesIn } from '../parts/severalSurnames.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many entries with one surname and "et al.", and half of all, make surnames the list's way to name authors. */
const fewest = 5;
/** So many entries on either side are the neighbours of one. */
const reach = 4;

/**
 * Reads the names of those who wrote alone or with one other, where the list gives everybody else as "Hopper et al.,
 * COMPILERS 1952": "Lovelace, 1843", "Hopper & Babbage, Journal of Looms 1951" would be taken for venues. Two of them are
 * names, too, where nearly all entries name their authors in any way, and one is where its neighbours have such a surname each.
 */
export function readLoneSurnames(chosen: Chosen[]): void {
  const entries = chosen.filter(
    (entry): entry is ReadEntry => entry.form !== null && entry.block.kind !== 'row',
  );
  const alike = entries.filter(isOfSurname);
  const named = entries.filter(({ paper: { byline } }) => byline.length > 0);
  const areSurnames = alike.length >= fewest && alike.length * 2 >= entries.length;
  const areNamed = named.length >= fewest && named.length * 4 >= entries.length * 3;
  if (!areSurnames && !areNamed) return;
  for (const [index, { paper }] of entries.entries()) {
    if (paper.byline.length > 0 || paper.statedVenue === null) continue;
    const [, names, venue = null] = /^([^,]{2,60})(?:,\s+(.+))?$/.exec(paper.statedVenue) ?? [];
    const surnames = names === undefined ? null : surnamesIn(names);
    if (surnames === null) continue;
    const isAlike = areSurnames || isPair(names!) || (venue === null && isAmidSurnames(entries, index));
    if (!isAlike) continue;
    paper.byline = people(surnames);
    paper.venue = venue === null ? null : venueSeries(venue);
    paper.statedVenue = paper.venue === null ? null : venue;
  }
}

/** "Hopper et al." */
function isOfSurname({ paper: { byline, etAl } }: ReadEntry): boolean {
  return etAl && byline.length === 1 && isSurname(byline[0]!.rawName);
}

function isAmidSurnames(entries: ReadEntry[], index: number): boolean {
  const around = entries.slice(Math.max(0, index - reach), index + reach + 1);
  return around.filter(isOfSurname).length >= fewest;
}

/** "Hopper and Babbage", and no publisher. */
function isPair(names: string): boolean {
  return /^\S+ (?:and|&) \S+$/.test(names) && !isPublisher(names);
}
