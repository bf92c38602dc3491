import type { ExportedPaper } from '../../export/exportedPaper.js';
import { mappedKind } from '../../graph/registry.js';
import { exportedPapers as pagesOf, type ExportedRow } from '../../query/exportedPapers.js';
import type { Asking } from './asking.js';

/** How many papers are read at once. */
const PAGE = 500;

/**
 * Papers newest first, page by page as they are taken: no statement waits for a slow reader, and no more than a page is
 * held. What changes meanwhile moves no page.
 * @param where as `readWhere` gives it
 * @throws InputError when it cannot be answered; DatabaseError later, where they are taken
 */
export function exportedPapers(
  where: unknown,
): (asking: Pick<Asking, 'database' | 'signal'>) => AsyncGenerator<ExportedPaper> {
  const behind = pagesOf(mappedKind('Paper').mapping, where, PAGE);
  behind(''); // some of what cannot be answered shows when the values are bound

  return async function* ({ database, signal }) {
    let place = '';
    for (;;) {
      const rows = await database.read<ExportedRow>(behind(place), { signal });
      for (const { row } of rows) yield row as ExportedPaper;
      if (rows.length < PAGE) return;
      place = rows.at(-1)!.place;
    }
  };
}
