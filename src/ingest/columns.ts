import type { NeighbourKind } from './neighbours.js';

/** The properties of every node and relationship that an import makes, with their types in Neo4j. */
export type ColumnType = 'string' | 'long' | 'boolean' | 'string[]';

export type Columns = Record<string, ColumnType>;

/** The properties of the nodes with each label, in the order of their columns. */
export const nodeColumns = {
  Paper: {
    ...{ id: 'string', title: 'string', titleKey: 'string', date: 'string', year: 'long', newest: 'string' },
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
