import type { JSX } from 'react';
import { papersOnPage } from '../ask/paperPage.js';
import { Link } from '../ui/Link.js';

interface PageLinksProps {
  readonly page: number;
  readonly shown: number;
  readonly total: number;
}

/** Which of more papers than a dial holds are on it, and the way to the others. */
export function PageLinks({ page, shown, total }: PageLinksProps): JSX.Element {
  const before = (page - 1) * papersOnPage;
  const left = total - before - shown;
  return (
    <span className="gap">
      {shown > 0
        ? `${(before + 1).toLocaleString('en')}–${(before + shown).toLocaleString('en')} of ${total.toLocaleString('en')}, newest first.`
        : `There are only ${total.toLocaleString('en')}.`}
      {before > 0 && (
        <>
          {' '}
          <Link step={{ do: 'page', page: page - 1 }} notice="Newer papers.">
            {papersOnPage} newer
          </Link>
        </>
      )}
      {shown > 0 && left > 0 && (
        <>
          {before > 0 ? ' · ' : ' '}
          <Link step={{ do: 'page', page: page + 1 }} notice="Older papers.">
            {left.toLocaleString('en')} more
          </Link>
        </>
      )}
    </span>
  );
}
