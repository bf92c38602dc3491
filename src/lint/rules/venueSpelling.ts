import { venueKey } from '../../identity/venue.js';
import type { PaperRecord } from '../../sources/record.js';
import { groupBy } from '../groupBy.js';
import type { LintIssue, TextEdit } from '../issue.js';
import { mostFrequent } from '../mostFrequent.js';
import type { PlacedEntry, PlacedList, Span } from '../placeEntries.js';

interface StatedName {
  entry: PlacedEntry;
  stated: string;
  /** The series' name within `stated`. */
  name: Span;
}

/**
 * A series is written in several ways ("arXiv", "Arxiv"): the one that the list uses most is proposed, of two that it
 * uses equally often the first. Only spelling is compared. Years and distinctions beside the name, and other names of
 * the series ("NIPS", "NeurIPS"), may have their reasons.
 */
export function venueSpelling({ text, entries }: PlacedList): LintIssue[] {
  const stated = entries
    .map((entry) => entry.record && readName(entry, entry.record))
    .filter((one) => one !== null);
  const series = groupBy(stated, ({ entry }) => [venueKey(entry.record!.venue!)]);
  return [...series.values()].flatMap((listed) => {
    const { value: usual, count } = mostFrequent(listed.map(nameOf));
    const others = listed.filter((one) => nameOf(one) !== usual);
    return others.map((one): LintIssue => {
      const { entry, stated, name } = one;
      const proposal = stated.slice(0, name.start) + usual + stated.slice(name.end);
      const message =
        `Expected "${usual}" as in ${count} ${count === 1 ? 'entry' : 'entries'} of the list, got "${nameOf(one)}". ` +
        `Write "${proposal}".`;
      const fix = editOf(text, one, usual);
      const issue = { line: entry.line, code: 'venue-spelling', message, raw: stated, proposal };
      return fix ? { ...issue, fix } : issue;
    });
  });
}

function nameOf({ stated, name }: StatedName): string {
  return stated.slice(name.start, name.end);
}

/** The part of the stated venue that has the letters and digits of the series' name, whatever stands between them. */
function readName(entry: PlacedEntry, { statedVenue: stated, venue }: PaperRecord): StatedName | null {
  if (stated === null || venue === null || stated.length > 300) return null;
  // What holds a bracket or a comma is more than a series' name.
  if (/[,;()]/.test(venue)) return null;
  const places: number[] = [];
  let letters = '';
  for (const [place, character] of [...stated.matchAll(/[\p{L}\p{N}]/gu)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    const lower = character.toLowerCase();
    if (lower.length !== 1) return null;
    letters += lower;
    places.push(place);
  }
  const wanted = venue.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const at = letters.indexOf(wanted);
  if (at < 0 || wanted === '') return null;
  return { entry, stated, name: { start: places[at]!, end: places[at + wanted.length - 1]! + 1 } };
}

/** Only where the venue stands in the entry's text once, and not as the text of a link. */
function editOf(text: string, { entry, stated, name }: StatedName, usual: string): TextEdit | null {
  const places = entry.texts
    .filter(({ isMarked }) => !isMarked)
    .flatMap(({ start, end }) => occurrences(text.slice(start, end), stated).map((at) => start + at));
  const [place, another] = places;
  if (place === undefined || another !== undefined || stated.includes('\n')) return null;
  return { start: place + name.start, end: place + name.end, replacement: usual };
}

/** At most two, which is one too many. */
function occurrences(text: string, part: string): number[] {
  const first = text.indexOf(part);
  if (first < 0) return [];
  const second = text.indexOf(part, first + part.length);
  return second < 0 ? [first] : [first, second];
}
