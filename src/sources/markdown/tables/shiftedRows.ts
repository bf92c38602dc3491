import type { PhrasingContent } from 'mdast';
import { plainText } from '../text/plainText.js';
import { isBlank } from './blank.js';
import { columnRoles } from './columnRoles.js';
import { isLinkedTitle } from './linkedTitle.js';

/** So many rows are no accident. */
const fewest = 2;

/**
 * The rows of a table, each that lacks the cells before its title with them: under "| Topic | Paper | Year |" the row below
 * one of the same topic is "| [A Title](https://…) | 2001 |".
 */
export function withFirstCells(header: string[], rows: PhrasingContent[][][]): PhrasingContent[][][] {
  const columns = columnRoles(header);
  const at = columns.findIndex((column) => column.has('title') || column.has('paper'));
  if (at < 1 || columns.slice(0, at).some((column) => column.has('name'))) return rows;
  const missing: PhrasingContent[][] = Array.from({ length: at }, () => []);
  const areMissing = (cells: PhrasingContent[][]) =>
    isLinkedTitle(cells[0], 2) &&
    !isLinkedTitle(cells[at], 2) &&
    cells.slice(header.length - at).every((cell) => isBlank(plainText(cell)));
  if (rows.filter((cells) => isLinkedTitle(cells[at], 2) || areMissing(cells)).length < fewest) return rows;
  return rows.map((cells) => (areMissing(cells) ? [...missing, ...cells].slice(0, header.length) : cells));
}
