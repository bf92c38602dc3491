import { joined, toPieces } from '../text/pieces.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many titles with surnames before them, and so many of these with "et al.", make it the list's way to name authors. */
const fewest = 4;
const fewestEtAl = 2;

/** What the brackets right before a linked title hold. */
interface Place {
  names: string[];
  etAl: boolean;
  year: string;
}

/**
 * Reads bylines of surnames with their year in brackets behind what a list calls a method, before the linked title:
 * "**1.LoomNet (Lovelace et al., 1843)** : [A Title](https://…)", "**LoomSum (1837 Babbage)**: [A Title](https://…)".
 */
export function readSurnamesBesideNicknames(chosen: Chosen[]): void {
  const places = new Map<ReadEntry, Place>();
  for (const entry of chosen) {
    if (entry.form === null || entry.block.kind === 'row') continue;
    const place = placeBefore(entry);
    if (place !== null) places.set(entry, place);
  }
  const found = [...places.values()];
  const different = new Set(found.map(({ names }) => names.join(' ')));
  if (found.length < fewest || found.filter(({ etAl }) => etAl).length < fewestEtAl) return;
  if (different.size * 2 < found.length) return;
  for (const [{ paper }, { names, etAl, year }] of places) {
    if (paper.byline.length > 0) continue;
    paper.byline = people(names);
    paper.etAl ||= etAl;
    paper.statedDate ??= year;
    // What was taken for the venue are the names.
    if (paper.statedVenue?.includes(names[0]!) !== true) continue;
    paper.statedVenue = null;
    paper.venue = null;
  }
}

function placeBefore({ block, paper }: ReadEntry): Place | null {
  const pieces = toPieces(block.content);
  const at = pieces.findIndex(({ kind, text }) => kind === 'link' && text.startsWith(paper.title));
  if (at < 1) return null;
  const before = joined(pieces.slice(0, at)).replace(/\s+/g, ' ');
  const inner = /\(([^()]{6,80})\)[\s:：*-]{0,6}$/.exec(before)?.[1]!.trim();
  const [, first, between, last] =
    /^((?:19|20)\d{2}[a-z]?)?,?\s*(.+?),?\s*((?:19|20)\d{2}[a-z]?)?$/.exec(inner ?? '') ?? [];
  const year = first ?? last;
  if (between === undefined || year === undefined || (first !== undefined && last !== undefined)) return null;
  const named = between.replace(/,?\set\.? al\.?$/i, '');
  // "A Lovelace": initials are a part of the name.
  const bare = surnamesIn(named.replace(/(?<=^|, |and |& )(?:\p{Lu}\.?[\s-]?){1,3}\s(?=\p{Lu}\p{Ll})/gu, ''));
  if (bare === null || bare.length > 3) return null;
  const names = named.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/);
  return { names, etAl: named !== between, year: year.slice(0, 4) };
}
