import { arxivMonth } from '../../identity/arxiv.js';
import { venueKey } from '../../identity/venue.js';
import type { SourceDocument } from '../../sources/record.js';
import type { LintIssue } from '../issue.js';

/**
 * The stated date does not agree with the month in which arXiv gave out the id:
 * - It is too early. Papers that come on the last days of a month, or have to wait, get an id of a later one: a date
 *   may be a month before it, and one given to the day, as arXiv itself gives it, three. A year beside a venue may be
 *   that of the venue, before the paper came to arXiv.
 * - It is more than a month too late though no venue but arXiv is stated, where the paper could have come out later.
 *   A year alone often is that of a venue, too: it must be more than a year too late beside arXiv.
 */
export function dateContradictsId({ records }: SourceDocument): LintIssue[] {
  return records.flatMap(({ line, raw, arxivId, statedDate, venue }) => {
    if (arxivId === null || statedDate === null) return [];
    const month = arxivMonth(arxivId);
    if (!contradicts(statedDate, month, venue)) return [];
    const message =
      `Expected a date that agrees with arXiv:${arxivId} of ${month}, got ${statedDate}. ` +
      `The stated date is kept; check the date and the link.`;
    return [{ line, code: 'date-contradicts-id', message, raw, proposal: month }];
  });
}

function contradicts(stated: string, month: string, venue: string | null): boolean {
  const cameOutElsewhere = venue !== null && venueKey(venue) !== 'arxiv';
  if (stated.length === 4) {
    const years = Number(stated) - Number(month.slice(0, 4));
    const isNewYear = month.endsWith('-01');
    return (
      years < (isNewYear || cameOutElsewhere ? -1 : 0) || (years > 1 && venue !== null && !cameOutElsewhere)
    );
  }
  const months = monthsBetween(month, stated);
  return months < (stated.length > 7 ? -3 : -1) || (months > 1 && !cameOutElsewhere);
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(later) - months(earlier);
}
