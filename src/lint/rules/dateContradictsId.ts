import { arxivMonth } from '../../identity/arxiv.js';
import { venueKey } from '../../identity/venue.js';
import type { SourceDocument } from '../../sources/record.js';
import type { LintIssue } from '../issue.js';

/**
 * The stated date is before the month in which arXiv gave out the id; or more than a month behind it though no venue
 * but arXiv is stated, where the paper could have come out later.
 *
 * An id belongs to the month in which arXiv was done with the paper. It may have come in the month before: on its last
 * days, which the first numbers of a month show; or earlier and on hold, which a date given to the day may well say.
 */
export function dateContradictsId({ records }: SourceDocument): LintIssue[] {
  return records.flatMap(({ line, raw, arxivId, statedDate, venue }) => {
    if (arxivId === null || statedDate === null) return [];
    const month = arxivMonth(arxivId);
    if (!contradicts(statedDate, arxivId, venue)) return [];
    const message =
      `Expected a date that agrees with arXiv:${arxivId} of ${month}, got ${statedDate}. ` +
      `The stated date is kept; check the date and the link.`;
    return [{ line, code: 'date-contradicts-id', message, raw, proposal: month }];
  });
}

function contradicts(stated: string, arxivId: string, venue: string | null): boolean {
  const month = arxivMonth(arxivId);
  const precision = Math.min(stated.length, 7);
  const mayBeMonthBefore = stated.length > 7 || isEarlyInMonth(arxivId);
  const earliest = mayBeMonthBefore ? monthBefore(month) : month;
  if (stated.slice(0, precision) < earliest.slice(0, precision)) return true;
  const mayComeLater = venue !== null && venueKey(venue) !== 'arxiv';
  if (mayComeLater) return false;
  return precision === 4 ? stated > month.slice(0, 4) : monthsBetween(month, stated) > 1;
}

/** Among the papers of a long weekend: a tenth of what arXiv takes in a month. */
function isEarlyInMonth(arxivId: string): boolean {
  const [, number] = /\.(\d+)$/.exec(arxivId) ?? [];
  return number !== undefined && Number(number) <= (number.length === 5 ? 2000 : 500);
}

function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(later) - months(earlier);
}
