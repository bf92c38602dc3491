/** A row of a table that is written in HTML. */
export interface HtmlRow {
  /** The HTML within each cell; one that spans several rows stands in each, one that spans columns in its first. */
  cells: string[];
  /** Which of them begin in a row above. */
  spanned: Set<number>;
  isHeader: boolean;
  /** How many lines below the start of the source it begins. */
  line: number;
  raw: string;
}

const mostCells = 40;
/** What is longer says nothing of the rows below. */
const longestSpan = 500;

/** A cell that reaches into rows below its own. */
export interface Span {
  html: string;
  rowsLeft: number;
}

/**
 * The rows of the tables in an HTML block, or in a part of one that a blank line cut off.
 * @param spans by column, the cells that reach down from the parts above; kept up to date
 */
export function htmlRows(source: string, spans: Map<number, Span>): HtmlRow[] {
  let line = 0;
  return source.split(/(?=<tr[\s>])/i).flatMap((part): HtmlRow[] => {
    const start = line;
    line += part.split('\n').length - 1;
    if (!/^<tr[\s>]/i.test(part)) {
      if (/<table[\s>]/i.test(part)) spans.clear();
      return [];
    }
    const row = part.split(/<\/tr\s*>/i, 1)[0]!;
    const written = row.split(/(?=<t[dh][\s>])/i).slice(1, mostCells + 1);
    if (written.length === 0) return [];
    const placed = placeCells(written, spans);
    // The end of a table, or of its head, cuts its cells off.
    if (/<\/t(?:able|head|body)\s*>|<table[\s>]/i.test(part.slice(row.length))) spans.clear();
    return [
      {
        ...placed,
        isHeader: written.every((cell) => /^<th/i.test(cell)),
        line: start,
        raw: row.trim(),
      },
    ];
  });
}

/** The cells of a row in their columns, those of `spans` among them. */
function placeCells(written: string[], spans: Map<number, Span>): Pick<HtmlRow, 'cells' | 'spanned'> {
  const cells: string[] = [];
  const spanned = new Set<number>();
  const takeSpanned = () => {
    for (let span; (span = spans.get(cells.length)) !== undefined; cells.push(span.html)) {
      spanned.add(cells.length);
      span.rowsLeft -= 1;
      if (span.rowsLeft === 0) spans.delete(cells.length);
    }
  };
  for (const cell of written) {
    takeSpanned();
    const [tag] = /^<t[dh][^<>]*>/i.exec(cell) ?? [''];
    const html = cell.slice(tag.length).replace(/<\/t[dh]\s*>\s*$/i, '');
    const rowsLeft = spanOf(tag, 'row') - 1;
    const columns = Math.max(1, Math.min(spanOf(tag, 'col'), mostCells - cells.length));
    for (let column = 0; column < columns; column += 1) {
      const own = column === 0 ? html : '';
      if (rowsLeft > 0) spans.set(cells.length, { html: own.length > longestSpan ? '' : own, rowsLeft });
      cells.push(own);
    }
  }
  takeSpanned();
  return { cells, spanned };
}

function spanOf(tag: string, of: 'row' | 'col'): number {
  return Number(new RegExp(`\\s${of}span\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(tag)?.[1] ?? 1);
}
