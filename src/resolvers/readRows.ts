import type { Read } from '../query/row.js';

/** Rows, each read when it is asked for: many of them at once would keep others waiting. */
export class ReadRows implements Iterable<unknown> {
  constructor(
    private readonly rows: readonly { readonly row: unknown }[],
    private readonly read: Read,
  ) {}

  *[Symbol.iterator](): Generator {
    for (const { row } of this.rows) yield this.read(row);
  }
}
