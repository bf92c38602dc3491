import { behindTitle, type ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { joined } from '../text/pieces.js';
import { areInverted } from './loneInverted.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';

/** So many entries with several surnames behind their titles make surnames the list's way to name authors. */
const fewest = 3;
/** Longer text behind a title is prose. */
const longest = 300;

/** What stands right behind a title and is made of nothing but surnames and a year, maybe with "by" or "et al.". */
interface Place {
  surnames: string[];
  etAl: boolean;
  isDated: boolean;
  /** "Lovelace, Ada": may be one name that is inverted. */
  isPlainPair: boolean;
}

/**
 * Reads bylines of bare surnames, "[A Title](https://…) - Lovelace, Babbage, van Hopper (1843)". One word or two behind
 * a title may as well be a venue or a topic; where most entries of a list have surnames there, one is a surname, too.
 */
export function readSurnames(chosen: Chosen[]): void {
  const places = new Map<ReadEntry, Place | null>();
  for (const entry of chosen) {
    if (entry.form === null || entry.block.kind === 'row') continue;
    const text = textBehindTitle(entry);
    if (text !== null) places.set(entry, placeIn(text));
  }
  const found = [...places.values()].filter((place) => place !== null);
  const several = found.filter(({ surnames }) => surnames.length > 1).length;
  const isCompany = several >= fewest && found.length * 2 > places.size;
  const isInverted = areInverted([...places.keys()].map(({ paper }) => paper));
  for (const [entry, place] of places) {
    if (place === null || !isUnread(entry, place) || (isInverted && place.isPlainPair)) continue;
    if (isCompany || (place.isDated && place.surnames.length > 1)) take(entry, place);
  }
}

/** Whether the entry has no byline yet, or one that takes surnames for given names: "Hopper, Grace" may be two people. */
function isUnread({ paper }: ReadEntry, { surnames }: Place): boolean {
  return (
    paper.byline.length === 0 ||
    (paper.byline.length < surnames.length && paper.byline.some(({ rawName }) => rawName.includes(',')))
  );
}

function take({ paper }: ReadEntry, { surnames, etAl }: Place): void {
  paper.byline = people(surnames);
  paper.etAl ||= etAl;
  // What was taken for the name of a journal was the last of the names.
  if (paper.statedVenue?.includes(surnames.at(-1)!) === true) {
    paper.statedVenue = null;
    paper.venue = null;
  }
}

function textBehindTitle(entry: ReadEntry): string | null {
  const found = behindTitle(entry);
  if (found === null || found.run.some(({ kind }) => kind === 'strong')) return null;
  const text = joined(found.run)
    .replace(/\[\s*$/, '')
    .trim();
  return /\p{L}/u.test(text) && text.length <= longest ? text : null;
}

/** "Lovelace, Ada; Turing, Alan": the semicolons say what belongs together. */
const invertedPairs = /^[^,;]+,[^,;]+(?:;[^,;]+,[^,;]+)+$/;

const year = /[\s,.;:([–—-]*(?<!\d)(?:19|20)\d{2}[a-z]?[\s,.;:)\]–—-]*$/;

function placeIn(text: string): Place | null {
  const undated = text.replace(year, '');
  const named = undated.replace(/,?\s+et\.? al\.?\s*$/i, '');
  const bare = named
    .replace(/^[\s,.:;|()[–—-]+/, '')
    .replace(/^by\s+/i, '')
    .replace(/[\s,.:;|–—-]+$/, '');
  const surnames = invertedPairs.test(bare) ? null : surnamesIn(bare);
  if (surnames === null) return null;
  const isPlainPair = surnames.length === 2 && bare === surnames.join(', ');
  return { surnames, etAl: named !== undated, isDated: undated !== text, isPlainPair };
}
