import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import type { PageInfo } from '../../ask/table.js';
import { rowsOnPage } from '../../ask/table.js';
import { Failure } from '../../ui/Failure.js';
import { Link } from '../../ui/Link.js';
import type { Pages } from './usePages.js';

interface TablePageProps {
  readonly caption: string;
  readonly rows: 'papers' | 'people';
  readonly total: number;
  readonly shown: number;
  readonly info: PageInfo | null;
  readonly pages: Pages;
  readonly current: boolean;
  readonly error: string | null;
  readonly retry: () => void;
  /** What is said where there is no row. */
  readonly empty: ReactNode;
  readonly selected: string | null;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table with its caption, the choice of its rows above and its pages below. */
export function TablePage(props: TablePageProps): JSX.Element {
  const { caption, rows, total, shown, info, pages, current, error, retry, empty, selected, head, children } =
    props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('tr.selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected, shown]);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [pages.first]);

  return (
    <div className="view tabular" aria-busy={!current}>
      {error !== null && <Failure message={error} retry={retry} />}
      <p className="choice" role="group" aria-label="Rows">
        <Link step={{ do: 'rows', rows: 'papers' }} aria-current={rows === 'papers' ? 'true' : undefined}>
          Papers
        </Link>
        <Link step={{ do: 'rows', rows: 'people' }} aria-current={rows === 'people' ? 'true' : undefined}>
          People
        </Link>
      </p>
      <div className="rows" ref={box} tabIndex={0} role="group" aria-label="Table">
        {info && (
          <table className={current ? 'table' : 'table waiting'}>
            <caption>{caption}</caption>
            <thead>
              <tr>{head}</tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        )}
        {!info && error === null && <p className="loading">Reading the graph…</p>}
        {info && total === 0 && <p className="empty">{empty}</p>}
      </div>
      {info && total > 0 && (
        <nav className="pages" aria-label="Pages">
          <span role="status">
            {(pages.first + 1).toLocaleString('en')}–{(pages.first + shown).toLocaleString('en')} of{' '}
            {total.toLocaleString('en')}
          </span>
          <button type="button" disabled={pages.first === 0} onClick={pages.toStart}>
            First
          </button>
          <button
            type="button"
            disabled={pages.first === 0 || !current}
            onClick={() => pages.back(info, rowsOnPage)}
          >
            Previous
          </button>
          <button
            type="button"
            disabled={!info.hasNextPage || !current}
            onClick={() => pages.onwards(info, shown)}
          >
            Next
          </button>
        </nav>
      )}
    </div>
  );
}
