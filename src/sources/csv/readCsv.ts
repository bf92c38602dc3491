import { finished } from 'node:stream/promises';
import { CsvError, parse, type Info } from 'csv-parse';
import { outOfBounds, rawOf, unparsed } from '../entryIssue.js';
import { Fields, WrongField } from '../fields.js';
import { readPaperObject } from '../jsonl/paperObject.js';
import { lines, longestEntry } from '../lines.js';
import { prepend } from '../prepend.js';
import type { SourcePart } from '../record.js';
import { SourceError } from '../source.js';
import { columnsOf, rowObject, type Column } from './columns.js';

interface Row {
  record: string[];
  raw: string;
  info: Info;
}

/**
 * Reads rows under a header that names at least `title`; cells are parted by commas, semicolons or tabs.
 * @throws {SourceError} a header without `title`, or a quotation mark that is never closed
 */
export async function* readCsv(chunks: AsyncIterable<string>, name: string): AsyncGenerator<SourcePart> {
  const passedOver: SourcePart[] = [];
  const { head, text } = await withinBounds(chunks, passedOver);
  let columns: Column[] | null = null;
  for await (const { record, raw, info } of rowsOf(text, delimiterOf(head), name)) {
    yield* passedOver.splice(0);
    const line = info.lines - lineEnds(raw.trimEnd());
    if (columns) yield* readRow(columns, record, line, raw.trimEnd());
    else columns = columnsOf(record, name, line);
  }
  yield* passedOver.splice(0);
}

/** Rows are taken from the parser as it finds them: what it has found before an error is not lost. */
async function* rowsOf(text: AsyncIterable<string>, delimiter: string, name: string): AsyncGenerator<Row> {
  const rows: Row[] = [];
  const parser = parse({
    ...{ delimiter, info: true, raw: true, max_record_size: longestEntry },
    ...{ ltrim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    on_record: (row: unknown) => {
      rows.push(row as Row);
      return null;
    },
  }).resume();
  const ended = finished(parser).then(
    () => null,
    (error: unknown) => error,
  );
  let begin = 1;
  const taken = (): Row[] => {
    const last = rows.at(-1);
    if (last) begin = last.info.lines + 1;
    return rows.splice(0);
  };
  for await (const chunk of text) {
    await new Promise((resolve) => parser.write(chunk, resolve));
    yield* taken();
    if (parser.destroyed) break;
  }
  if (!parser.destroyed) parser.end();
  const error = await ended;
  yield* taken();
  if (error === null) return;
  if (!(error instanceof CsvError)) throw error as Error;
  const most = `${longestEntry / 1024 / 1024} MiB`;
  const problem = `Expected a quotation mark that closes the field, got more than ${most} or the end of the file. Close every one that is opened.`;
  throw new SourceError(name, begin, problem, { cause: error });
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

function readRow(columns: Column[], cells: string[], line: number, raw: string): SourcePart[] {
  if (cells.every((cell) => cell.trim() === '')) return [];
  if (cells.length > columns.length) {
    const message = `Expected ${columns.length} cells as in the header, got ${cells.length}. Put cells that hold the separator in quotation marks.`;
    return [unparsed(line, message, raw)];
  }
  try {
    return readPaperObject(new Fields(rowObject(columns, cells)), line, rawOf(raw));
  } catch (error) {
    if (error instanceof WrongField) return [unparsed(line, error.message, raw)];
    throw error;
  }
}

/** The text with lines that are too long left empty, so that line numbers hold, and its header line. */
async function withinBounds(
  chunks: AsyncIterable<string>,
  passedOver: SourcePart[],
): Promise<{ head: string; text: AsyncIterable<string> }> {
  async function* bounded(): AsyncGenerator<string> {
    for await (const some of lines(chunks)) {
      const texts = some.map(({ number, text, start = '' }) => {
        if (text === null) passedOver.push(outOfBounds(number, start));
        // Spreadsheets name the separator on a line of its own.
        return text === null || (number === 1 && /^sep=.$/i.test(text)) ? '' : text;
      });
      yield `${texts.join('\n')}\n`;
    }
  }
  const iterator = bounded();
  let head = '';
  while (head.trim() === '') {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return { head: head.trimStart().split('\n', 1)[0]!, text: prepend([head], iterator) };
}

/** The separator that stands most often in the header. */
function delimiterOf(head: string): string {
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}
