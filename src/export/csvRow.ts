import { stringify } from 'csv-stringify/sync';

/** A row of CSV after RFC 4180. */
export function csvRow(cells: readonly unknown[]): string {
  // Of line ends it quotes its own alone.
  return stringify([cells], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
