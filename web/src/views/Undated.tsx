import type { JSX } from 'react';
import type { PapersAnswer } from '../ask/papers.js';
import { paperCount } from '../model/sentences.js';
import { Link } from '../ui/Link.js';

/** Tells of the papers that a picture by years cannot show, and where they stand. */
export function Undated({ papers: { papersConnection } }: { papers: PapersAnswer }): JSX.Element | null {
  const { totalCount, facets } = papersConnection;
  const undated = facets.years.reduce((left, { count }) => left - count, totalCount);
  if (undated <= 0) return null;
  return (
    <span className="gap">
      {paperCount(undated)} without a year {undated === 1 ? 'stands' : 'stand'} in the{' '}
      <Link step={{ do: 'view', view: 'table' }}>table</Link> only.
    </span>
  );
}
