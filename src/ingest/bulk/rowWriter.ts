import type { Columns, ColumnType } from '../columns.js';
import type { Properties } from '../neighbours.js';
import { cell } from './cell.js';

/** The header that `neo4j-admin database import` reads. @param ends such as `:ID(Paper)`, before the properties */
export function header(ends: readonly string[], columns: Columns): string {
  return [...ends, ...Object.entries(columns).map(([name, type]) => `${name}:${type}`)].join(',');
}

/** Writes sets of properties as rows. */
export class RowWriter {
  private readonly names: string[];
  private readonly types: ColumnType[];
  private readonly known: Set<string>;

  constructor(
    private readonly what: string,
    columns: Columns,
  ) {
    this.names = Object.keys(columns);
    this.types = Object.values(columns);
    this.known = new Set(this.names);
  }

  /** The fields, each with a comma before it. @throws Error for a property that has no column */
  fields(properties: Readonly<Properties>): string {
    for (const name in properties)
      if (!this.known.has(name))
        throw new Error(`Expected a column of ${this.what} for the property ${name}.`);
    let row = '';
    for (let index = 0; index < this.names.length; index += 1)
      row += `,${cell(properties[this.names[index]!], this.types[index]!)}`;
    return row;
  }

  indexOf(name: string): number {
    return this.names.indexOf(name);
  }
}
