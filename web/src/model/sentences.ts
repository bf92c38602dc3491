import type { Period } from './months.js';
import { densestSpan, spanName } from './periods.js';
import { shareInWords } from './share.js';

/** A name and how often. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

export function paperCount(count: number): string {
  return `${count.toLocaleString('en')} paper${count === 1 ? '' : 's'}`;
}

/** When the papers appeared: where most of them lie close together. */
export function datesSentence(periods: readonly Period[], total: number): string {
  if (total === 0) return 'No paper fulfils all filters';
  const span = densestSpan(periods, 0.6);
  if (!span) return `No date is known of ${shareOf(total, total)}`;
  return begin(
    `${shareOf(span.count, total)} ${are(span.count, total)} from ${spanName(span.from, span.to)}`,
  );
}

/** Which category is the largest, and how much of it has code. */
export function categoriesSentence(
  categories: readonly (Tally & { readonly withCode: number })[],
  total: number,
): string {
  const [largest, ...others] = byCount(categories);
  if (!largest) return 'No paper in view stands in a category';
  const equals = others.filter(({ count }) => count === largest.count);
  if (equals.length)
    return `${largest.name} and ${others_(equals.length)} are the largest, with ${paperCount(largest.count)} each`;
  const share = shareInWords(largest.count, total);
  return `${largest.name} holds ${of(share, total)}; ${shareInWords(largest.withCode, largest.count)} of ${largest.count === 1 ? 'it has' : 'them have'} code`;
}

/** Where most papers were published, and how many do not say. */
export function venuesSentence(venues: readonly Tally[], unstated: number, total: number): string {
  const [largest, ...others] = byCount(venues);
  if (total === 0) return 'No paper fulfils all filters';
  if (!largest) return 'No paper in view states a venue';
  const rest =
    unstated === 0
      ? ''
      : unstated === 1
        ? '; one states no venue'
        : `; ${unstated.toLocaleString('en')} state no venue`;
  const equals = others.filter(({ count }) => count === largest.count);
  if (equals.length)
    return `${largest.name} and ${others_(equals.length)} have most papers, ${largest.count} each${rest}`;
  return begin(`${shareOf(largest.count, total)} appeared in ${largest.name}${rest}`);
}

export function codeSentence(withCode: number, total: number): string {
  if (total === 0) return 'No paper fulfils all filters';
  return begin(
    `${shareOf(withCode, total)} ${withCode === 1 && total === 1 ? 'has' : 'have'} code: ${withCode.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  );
}

/** Who wrote with most others. */
export function peopleSentence(people: readonly Tally[]): string {
  const [first, ...others] = byCount(people);
  if (!first || first.count === 0) return 'Nobody is known to have written with anybody';
  const equals = others.filter(({ count }) => count === first.count);
  return equals.length
    ? `${first.name} and ${others_(equals.length)} have most co-authors: ${first.count} each`
    : `${first.name} has most co-authors: ${first.count}`;
}

function byCount<Kind extends Tally>(tallies: readonly Kind[]): Kind[] {
  return [...tallies].sort((a, b) => b.count - a.count);
}

function others_(count: number): string {
  return count === 1 ? 'one other' : `${count} others`;
}

function shareOf(part: number, total: number): string {
  return of(shareInWords(part, total), total);
}

function of(share: string, total: number): string {
  if (total === 1) return share === 'none' ? 'not the one paper' : 'the one paper';
  return share === 'very few' ? 'very few of the papers' : `${share} of the papers`;
}

function are(part: number, total: number): string {
  return part === 1 && total === 1 ? 'is' : 'are';
}

function begin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
