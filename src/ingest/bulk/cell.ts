import type { ColumnType } from '../columns.js';
import type { Value } from '../neighbours.js';

/** Stands between the items of an array: a noncharacter of Unicode, which no text for people has. */
export const arrayDelimiter = '\uffff';

/**
 * A value as a field of a CSV file (RFC 4180). null is an empty field; a text always stands in quotes, by which an empty
 * one is told from null.
 * @throws Error for a value that is not of the type, and for what CSV cannot hold: an empty array, or the delimiter
 */
export function cell(value: Value | undefined, type: ColumnType): string {
  if (value === null || value === undefined) return '';
  if (type === 'string' && typeof value === 'string') return quoted(value);
  if (type === 'long' && Number.isSafeInteger(value)) return String(value);
  if (type === 'boolean' && typeof value === 'boolean') return String(value);
  if (type === 'string[]' && Array.isArray(value) && value.length > 0) {
    if (!value.some((item) => item.includes(arrayDelimiter))) return quoted(value.join(arrayDelimiter));
  }
  throw new Error(`Expected a ${type} that a CSV file can hold, got ${JSON.stringify(value)}.`);
}

/** The text of a field that holds a string, or what stands there of a number. */
export function cellText(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** The fields of the row that begins at the start of the text, or null where it does not end in the text. */
export function rowCells(text: string): string[] | null {
  // A quoted field with its inner quotes doubled, or a plain one; then what ends it.
  const field = /("(?:[^"]|"")*"|[^",\n]*)([,\n])/y;
  const fields: string[] = [];
  for (;;) {
    const match = field.exec(text);
    if (!match) return null;
    fields.push(match[1]!);
    if (match[2] === '\n') return fields;
  }
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
