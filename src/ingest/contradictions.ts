import { arxivMonth } from '../identity/arxiv.js';
import { venueKey } from '../identity/venue.js';
import type { SourceIssue } from '../sources/record.js';
import type { Listing } from './listing.js';

/**
 * What an entry contradicts: its own arXiv id, or entries above it in the same list. A function of these entries
 * alone: what other lists say, or how papers were told apart, has no part in it.
 * - `date-contradicts-id`: the stated date is before the month in which arXiv gave out the id; or more than a month
 *   behind it though no venue but arXiv is stated, where the paper could have come out later.
 * - `titles-differ`: an entry above has the same arXiv id or DOI and another title.
 * - `ids-differ`: an entry above has the same title and another arXiv id.
 *
 * @param above entries of the list above this one, by line: at least those that share an id or the title with it
 */
export function contradictionsOf(listing: Listing, above: readonly Listing[]): SourceIssue[] {
  const { line, raw, says } = listing;
  const issues: SourceIssue[] = [];
  const report = (code: string, message: string): void => void issues.push({ line, code, message, raw });

  const month = says.arxivId === null ? null : arxivMonth(says.arxivId);
  if (month !== null && listing.statedDate !== null && contradicts(listing.statedDate, month, says.venue))
    report(
      'date-contradicts-id',
      `Expected a date that agrees with arXiv:${says.arxivId!} of ${month}, got ${listing.statedDate}. ` +
        `The stated date is kept; check the date and the link.`,
    );
  const titled = above.find((other) => sameId(other, listing) && other.titleKey !== listing.titleKey);
  if (titled)
    report(
      'titles-differ',
      `Expected the title of line ${titled.line}, "${titled.says.title}", for the same arXiv id or DOI, ` +
        `got "${says.title}". They are kept as one paper; check the title and the link.`,
    );
  const identified = above.find(
    (other) =>
      other.titleKey === listing.titleKey &&
      other.says.arxivId !== null &&
      says.arxivId !== null &&
      other.says.arxivId !== says.arxivId,
  );
  if (identified)
    report(
      'ids-differ',
      `Expected arXiv:${identified.says.arxivId!} as on line ${identified.line} for the same title, ` +
        `got arXiv:${says.arxivId!}. Check the links.`,
    );
  return issues;
}

function sameId({ says: one }: Listing, { says: other }: Listing): boolean {
  return (
    (one.arxivId !== null && one.arxivId === other.arxivId) || (one.doi !== null && one.doi === other.doi)
  );
}

function contradicts(stated: string, month: string, venue: string | null): boolean {
  const precision = Math.min(stated.length, 7);
  if (stated.slice(0, precision) < month.slice(0, precision)) return true;
  const mayComeLater = venue !== null && venueKey(venue) !== 'arxiv';
  if (mayComeLater) return false;
  return precision === 4 ? stated > month.slice(0, 4) : monthsBetween(month, stated) > 1;
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(later) - months(earlier);
}
