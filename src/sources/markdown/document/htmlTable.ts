/** A row of a table that is written in HTML. */
export interface HtmlRow {
  /** The HTML within each cell. */
  cells: string[];
  isHeader: boolean;
  /** How many lines below the start of the source it begins. */
  line: number;
  raw: string;
}

const mostCells = 40;

/** The rows of the tables in an HTML block, or in a part of one that a blank line cut off. */
export function htmlRows(source: string): HtmlRow[] {
  let line = 0;
  return source.split(/(?=<tr[\s>])/i).flatMap((part): HtmlRow[] => {
    const start = line;
    line += part.split('\n').length - 1;
    if (!/^<tr[\s>]/i.test(part)) return [];
    const row = part.split(/<\/tr\s*>/i, 1)[0]!;
    const cells = row.split(/(?=<t[dh][\s>])/i).slice(1, mostCells + 1);
    if (cells.length === 0) return [];
    return [
      {
        cells: cells.map((cell) => cell.replace(/^<t[dh][^<>]*>/i, '').replace(/<\/t[dh]\s*>\s*$/i, '')),
        isHeader: cells.every((cell) => /^<th/i.test(cell)),
        line: start,
        raw: row.trim(),
      },
    ];
  });
}
