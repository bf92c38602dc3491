import type { NeighbourKind, Properties } from '../neighbours.js';
import { cell, type ColumnType } from './cell.js';

export type Columns = Record<string, ColumnType>;

/** The properties of the nodes with each label, in the order of their columns. */
export const nodeColumns = {
  Paper: {
    ...{ id: 'string', title: 'string', titleKey: 'string', date: 'string', year: 'long' },
    ...{ arxivId: 'string', doi: 'string', openAlexId: 'string', url: 'string' },
    ...{ abstract: 'string', etAl: 'boolean' },
  },
  List: {
    ...{ id: 'string', title: 'string', source: 'string', sha256: 'string', importedAt: 'string' },
  },
  ListIssue: {
    ...{ id: 'string', line: 'long', code: 'string', message: 'string', raw: 'string', proposal: 'string' },
  },
} as const satisfies Record<string, Columns>;

export const neighbourColumns: Record<NeighbourKind, Columns> = {
  authors: {
    ...{ name: 'string', foldedName: 'string', initials: 'string', abbreviated: 'boolean' },
    ...{ kind: 'string', orcid: 'string', nameOnly: 'boolean' },
  },
  categories: { name: 'string', path: 'string[]', depth: 'long', position: 'long' },
  venues: { name: 'string' },
  repositories: { host: 'string', owner: 'string', name: 'string', kind: 'string', url: 'string' },
  links: { kind: 'string' },
  aliases: { by: 'string' },
  works: { key: 'string' },
};

/** The properties of the relationships from or to papers. */
export const relationColumns: Record<NeighbourKind, Columns> = {
  authors: {
    ...{ position: 'long', rawName: 'string', name: 'string' },
    ...{ affiliation: 'string', orcid: 'string', spelling: 'string' },
  },
  categories: {},
  venues: { name: 'string' },
  repositories: { label: 'string', url: 'string' },
  links: { label: 'string', kind: 'string', position: 'long' },
  aliases: { by: 'string', value: 'string' },
  works: { key: 'string' },
};

/** The properties of the relationships of lists and categories, by type. */
export const listColumns = {
  LISTED_IN: {
    ...{ id: 'string', line: 'long', section: 'string[]', raw: 'string' },
    ...{ statedDate: 'string', statedVenue: 'string', arxivId: 'string', doi: 'string' },
    ...{ openAlexId: 'string', titleKey: 'string', record: 'string', digest: 'string' },
  },
  HAS_SECTION: { position: 'long' },
  SUBCATEGORY_OF: {},
  HAS_ISSUE: {},
} as const satisfies Record<string, Columns>;

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
