import type { Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseTree } from './tree.js';

/** Longer rows are left as they are. */
const longest = 2_000;

/**
 * Makes rows of tables whole that a line's end breaks within a link, "| LOOM | [A Title of", "Some Words](https://…) |", or
 * within a cell, "| [A Title](https://…) | Some", "words | 2019 |": the two have as many cells as the header.
 */
export function joinBrokenRows(tree: Root, text: string): void {
  visit(tree, 'table', (table) => {
    const columns = table.children[0]?.children.length ?? 0;
    const rows: TableRow[] = [];
    for (const row of table.children) {
      const above = rows.length > 1 ? rows.at(-1)! : null;
      const whole = above === null ? null : joinRows(rawOf(above, text), rawOf(row, text), columns);
      if (above === null || whole === null) rows.push(row);
      else {
        above.children = whole.children;
        above.position = { start: above.position!.start, end: row.position!.end };
      }
    }
    table.children = rows;
  });
}

const opensLink = /\[[^[\]|]*$/;
const closesLink = /^[^[\]|]*\]\(/;

function rawOf(row: TableRow, text: string): string {
  return text.slice(row.position!.start.offset, row.position!.end.offset).trim();
}

/** The cell at the end of the first and the one at the start of the rest are one; no other is missing. */
function areOfOneRow(first: string, rest: string, columns: number): boolean {
  if (!/^\|.*[^|\s]$/s.test(first) || !/^[^|\s].*\|$/s.test(rest)) return false;
  const bars = (row: string) => row.match(/(?<!\\)\|/g)!.length;
  return bars(first) + bars(rest) === columns + 1 && bars(first) > 1;
}

function joinRows(first: string, rest: string, columns: number): TableRow | null {
  if (first.length + rest.length > longest) return null;
  const isBroken = (opensLink.test(first) && closesLink.test(rest)) || areOfOneRow(first, rest, columns);
  if (!isBroken) return null;
  const row = `${first.startsWith('|') ? '' : '| '}${first} ${rest}`.replace(/\n/g, ' ');
  const tree = parseTree(`${'| a '.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${row}`);
  const table = tree.children.find((node): node is Table => node.type === 'table');
  return table?.children[1] ?? null;
}
