import { cleanTitle } from '../../sources/markdown/titles/title.js';
import type { BylineName, PaperRecord } from '../../sources/record.js';
import { bold, boldLink, italic, link, plain } from './inline.js';

/** Readers leave longer lines than this alone, or take long over them. */
const longestLine = 4_000;

/** One way to write an entry. */
export interface Spelling {
  /** Where the venue stands. */
  place: 'behind byline' | 'apart' | 'announced' | 'in brackets' | 'before title';
  /** What stands between the names. */
  separator: ', ' | '; ';
  /** The title stands in quotation marks. */
  isQuoted: boolean;
}

/**
 * What `entryLine` offers, the canonical form first. The others are for what would be read as something else there: a
 * venue that looks like a name, a name with a comma, a title that looks like a venue.
 */
export const spellings: Spelling[] = [false, true].flatMap((isQuoted) =>
  ([', ', '; '] as const).flatMap((separator) =>
    (['behind byline', 'apart', 'announced', 'in brackets', 'before title'] as const).map(
      (place): Spelling => ({ place, separator, isQuoted }),
    ),
  ),
);

/**
 * An entry as an item of a list:
 *
 *     - [YYYY/MM] **Title** *A. One, B. Two et al. Venue.* [[label](url)] [[label](url)]
 *
 * A title that links to the paper does so here, too.
 */
export function entryLine(
  { statedDate, statedVenue, title, byline, etAl, links }: PaperRecord,
  { place, separator, isQuoted }: Spelling = spellings[0]!,
): string {
  const [first, ...others] = links;
  const isLinked = first !== undefined && cleanTitle(first.label) === title && !isQuoted;
  const names = bylineOf(byline, etAl, separator);
  const isBehind = place === 'behind byline' && names !== '' && statedVenue !== null;
  const credits = isBehind ? `${names} ${sentence(statedVenue)}` : names;
  return inLines([
    statedDate === null ? '' : `[${statedDate.replaceAll('-', '/')}]`,
    statedVenue !== null && place === 'before title' ? `[${plain(statedVenue)}]` : '',
    isLinked ? boldLink(first) : bold(isQuoted ? quoted(title) : title),
    ...(credits === '' ? [] : italic(credits).split(/(?<=[,;]) /)),
    statedVenue !== null && !isBehind ? venueApart(statedVenue, place) : '',
    ...(isLinked ? others : links).map((one) => `[${link(one)}]`),
  ]);
}

function bylineOf(byline: BylineName[], etAl: boolean, separator: string): string {
  const names = byline.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));
  if (names.length === 0) return '';
  return etAl ? `${names.join(separator)} et al.` : sentence(names.join(separator));
}

function venueApart(venue: string, place: Spelling['place']): string {
  if (place === 'announced') return plain(`Venue: ${sentence(venue)}`);
  if (place === 'in brackets') return plain(`(${venue})`);
  return place === 'before title' ? '' : plain(sentence(venue));
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function quoted(title: string): string {
  return title.includes('"') ? `“${title}”` : `"${title}"`;
}

/** An item of the parts: on one line, unless it would be too long. */
function inLines(parts: string[]): string {
  let text = '-';
  let length = 1;
  for (const part of parts.filter(Boolean)) {
    const isFull = length + part.length > longestLine && length > 1;
    text += isFull ? `\n  ${part}` : ` ${part}`;
    length = isFull ? part.length : length + part.length;
  }
  return text;
}
