import { isVenueWithYear } from '../parts/lead.js';
import { venueSeries } from '../../../identity/venue.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';
import { plainText } from '../text/plainText.js';

/** So many entries with a surname in brackets, and so many of them with "et al.", make it the list's way to name authors. */
const fewest = 4;
const fewestEtAl = 2;

/** The brackets right behind a title that hold surnames and where the paper appeared. */
interface Place {
  title: string;
  surnames: string[];
  etAl: boolean;
  source: string;
  year: string;
}

/**
 * Reads bylines of surnames in the brackets of the source, "A Title (Lovelace, ICML 1843)", where others of the list have
 * "(Babbage et al., 1837)": alone, the word may as well be an institution, a method or a distinction.
 */
export function readSurnamesInBrackets(chosen: Chosen[]): void {
  const places = new Map<ReadEntry, Place>();
  for (const entry of chosen) {
    if (entry.form === null || entry.block.kind === 'row') continue;
    const place = placeIn(plainText(entry.block.content).replace(/\s+/g, ' '), entry.paper.title);
    if (place !== null) places.set(entry, place);
  }
  const found = [...places.values()];
  const names = new Set(found.map(({ surnames }) => surnames.join(' ')));
  const isCompany = found.length >= fewest && found.filter(({ etAl }) => etAl).length >= fewestEtAl;
  if (!isCompany || names.size * 3 < found.length * 2) return;
  for (const [{ paper }, place] of places) {
    if (paper.byline.length === 0) take(paper, place);
    else if (paper.byline.at(-1)!.name === place.surnames.at(-1)) paper.title = place.title;
  }
}

function take(paper: ReadEntry['paper'], { title, surnames, etAl, source, year }: Place): void {
  paper.title = title;
  paper.byline = people(surnames);
  paper.etAl ||= etAl;
  if (source === '') paper.statedDate ??= year;
  else if (paper.statedVenue === null && isVenueWithYear(`${source} ${year}`)) {
    paper.statedVenue = `${source} ${year}`;
    paper.venue = venueSeries(paper.statedVenue);
  }
}

function placeIn(text: string, written: string): Place | null {
  // The title may go on as far as the comma in the brackets.
  const title = written.replace(/\s*\([^()]*$/, '');
  const at = text.indexOf(title);
  if (at < 0 || title === '') return null;
  const match = /^\s*\(([^()]{2,80}?)(,? et\.? al\.?)?,\s([^(),]{0,100}?)\s?((?:19|20)\d{2})\)/.exec(
    text.slice(at + title.length, at + title.length + 200),
  );
  // "(LoomGPT, Lovelace et al., 2018)"
  const surnames = match === null ? null : surnamesIn(match[1]!.replace(/^\S*\p{Lu}{2}\S*,\s/u, ''));
  if (match === null || surnames === null) return null;
  return { title, surnames, etAl: match[2] !== undefined, source: match[3]!, year: match[4]! };
}
