import type { PhrasingContent, Table } from 'mdast';
import { findDate } from '../text/date.js';
import { plainText } from '../text/plainText.js';
import type { ColumnRole } from './columnRoles.js';
import { parseTree } from '../document/tree.js';

/**
 * The cells of a row that has more than its header, for want of a backslash before a bar in a text: bars within
 * brackets part no cells, and a title that a bar parts is joined where that puts the date under its header.
 */
export function rejoinCells(
  cells: PhrasingContent[][],
  columns: Set<ColumnRole>[],
  raw: string,
): PhrasingContent[][] {
  if (cells.length <= columns.length) return cells;
  const escaped = escapeBars(raw);
  const whole = escaped === raw ? cells : parseRow(escaped, columns.length);
  return whole.length > columns.length ? joinTitle(whole, columns) : whole;
}

/** Bars between brackets that belong together get the backslash that they lack. */
function escapeBars(raw: string): string {
  const open: number[] = [];
  const bars: number[] = [];
  const inside = new Set<number>();
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw[index];
    if (character === '[') open.push(index);
    else if (character === '|' && open.length > 0 && raw[index - 1] !== '\\') bars.push(index);
    else if (character === ']' && open.length > 0) {
      const start = open.pop()!;
      while (bars.length > 0 && bars.at(-1)! > start) inside.add(bars.pop()!);
    }
  }
  return inside.size === 0
    ? raw
    : Array.from(raw.split(''), (character, index) =>
        inside.has(index) ? `\\${character}` : character,
      ).join('');
}

function parseRow(raw: string, columns: number): PhrasingContent[][] {
  const row = raw.trim().startsWith('|') ? raw.trim() : `| ${raw}`;
  const tree = parseTree(`${'| a '.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${row}`);
  const table = tree.children.find((node): node is Table => node.type === 'table');
  return table?.children[1]?.children.map((cell) => cell.children) ?? [];
}

function joinTitle(cells: PhrasingContent[][], columns: Set<ColumnRole>[]): PhrasingContent[][] {
  const extra = cells.length - columns.length;
  const title = columns.findIndex((column) => column.has('title') || column.has('paper'));
  const date = columns.findIndex((column) => column.has('date'));
  if (title < 0 || date <= title || !isDated(cells[date + extra]) || isDated(cells[date])) return cells;
  const joined = cells
    .slice(title, title + extra + 1)
    .flatMap((cell, index): PhrasingContent[] =>
      index === 0 ? cell : [{ type: 'text', value: ' | ' }, ...cell],
    );
  return [...cells.slice(0, title), joined, ...cells.slice(title + extra + 1)];
}

function isDated(cell: PhrasingContent[] | undefined): boolean {
  return findDate(plainText(cell ?? [])) !== null;
}
