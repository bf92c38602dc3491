import type { PhrasingContent } from 'mdast';
import { plainText } from '../text/plainText.js';
import { columnRoles } from './columnRoles.js';
import { titleColumn } from './titleColumn.js';
import { isLinkedTitle } from './linkedTitle.js';
import { isWrittenTitle } from './writtenTitle.js';

/**
 * A header for each row in a table whose own does not say where the titles are: where most rows have theirs in one column,
 * what is written there without a link in a table without header is its title, and so is a word or two that lead to its
 * paper beside nothing longer. Null where no such column is, or it holds no title in this row.
 */
export function headersOfTitles(
  header: string[],
  rows: PhrasingContent[][][],
): (row: PhrasingContent[][]) => string[] | null {
  const roles = columnRoles(header);
  if (roles.some((column) => column.has('title') || column.has('paper') || column.has('name')))
    return () => null;
  const isHeadless = header.every((text) => text.trim() === '');
  const columns = rows.map((cells) => titleColumn(roles, cells));
  const at = columns.find((column) => column >= 0) ?? -1;
  if (columns.filter((column) => column === at).length * 2 <= rows.length) return () => null;
  const titled = header.map((text, index) => (index === at ? 'Title' : text));
  return (row) => {
    const cell = row[at];
    if (cell === undefined) return null;
    const isAlone = row.every((other) => other === cell || isShort(other));
    const isTitle = (isHeadless && isWrittenTitle(cell)) || (isAlone && isLinkedTitle(cell, 1));
    return isTitle ? titled : null;
  };
}

function isShort(cell: PhrasingContent[]): boolean {
  return plainText(cell).split(/\s+/).length < 3;
}
