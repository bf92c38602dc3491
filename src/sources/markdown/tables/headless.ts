import type { PhrasingContent } from 'mdast';
import { columnRoles } from './columnRoles.js';
import { titleColumn } from './titleColumn.js';
import { isWrittenTitle } from './writtenTitle.js';

/**
 * A header for a row without a link in a table without any: where most rows have their title in one column, what is
 * written there is its title. Null where no such column is, or it holds no title in this row.
 */
export function headerOfTitles(
  header: string[],
  rows: PhrasingContent[][][],
  row: PhrasingContent[][],
): string[] | null {
  if (header.some((text) => text.trim() !== '')) return null;
  const columns = rows.map((cells) => titleColumn(columnRoles(header), cells));
  const at = columns.find((column) => column >= 0) ?? -1;
  const isShared = columns.filter((column) => column === at).length * 2 > rows.length;
  return isShared && row[at] !== undefined && isWrittenTitle(row[at])
    ? header.map((text, index) => (index === at ? 'Title' : text))
    : null;
}
