import type { PhrasingContent, Table } from 'mdast';
import { doubtful, type EntryBlock } from '../document/entryBlock.js';
import { headersOfTitles } from '../tables/headless.js';
import { holdsSeveral, papersOf, partNumbered } from '../tables/severalInCell.js';
import { withFirstCells } from '../tables/shiftedRows.js';
import { isEntryRow, isPaperTable } from '../tables/tables.js';
import { plainText } from '../text/plainText.js';
import { linksToPaper } from './entrySigns.js';

/** The rows of a table that look like entries. */
export function rowBlocks(table: Table, text: string): EntryBlock[] {
  const header = table.children[0]?.children.map((cell) => plainText(cell)) ?? [];
  const written = table.children.slice(1).map((row) => row.children.map((cell) => cell.children));
  const rows = withFirstCells(header, written);
  const hasPapers = isPaperTable(header, rows);
  const headerOf = hasPapers ? headersOfTitles(header, rows) : () => null;
  const parted = rows.map((cells) => (hasPapers ? partNumbered(cells) : [cells]));
  const hasSeveral = parted.every(({ length }) => length === 1) && holdsSeveral(table);
  return table.children.slice(1).flatMap((row, index): EntryBlock[] => {
    const { start, end } = row.position!;
    const cells = rows[index]!;
    const content = cells.flat();
    const raw = text.slice(start.offset, end.offset).trimEnd();
    if (hasSeveral)
      return papersOf(cells).map((paper) => ({ kind: 'item', line: start.line, raw, content: paper }));
    const block: EntryBlock = { kind: 'row', line: start.line, raw, content, cells, header };
    if (hasPapers && isEntryRow(header, cells))
      return parted[index]!.map((each) => ({ ...block, content: each.flat(), cells: each }));
    const titled = headerOf(cells);
    if (titled !== null) return [{ ...block, header: titled }];
    return linksToPaper(content) && !cells.some(isMessage) && !isOfTags(cells) ? [doubtful(block)] : [];
  });
}

/** "| `Sparse` | `Taylor, e.g.` [`Hessian`](…) |": a row of a legend. */
function isOfTags(cells: PhrasingContent[][]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(plainText(cell)));
  return filled.length > 1 && filled.every(([first]) => first?.type === 'inlineCode');
}

/** "We wrote a survey": a cell of a table of news. */
function isMessage(cell: PhrasingContent[]): boolean {
  return /^[^\p{L}]*(?:we|our|i)\s/iu.test(plainText(cell).slice(0, 40));
}
