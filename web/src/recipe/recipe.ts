/** The views of the explorer, in the order of its tabs. */
export const views = ['map', 'timeline', 'people', 'path', 'table', 'statistics'] as const;
export type View = (typeof views)[number];

/** Which papers are meant. Values of one condition are alternatives; all conditions must hold. */
export interface Filters {
  /** Ids of categories. */
  readonly categories: readonly string[];
  /** Names of venues; the empty text: none stated. */
  readonly venues: readonly string[];
  /** Ids of authors; papers of any of them. */
  readonly authors: readonly string[];
  /** Years or months, both ends included: `2022` or `2023-04`. */
  readonly dates?: readonly [from: string, to: string];
  readonly code?: 'yes' | 'no';
  /** Words as in `papers(where: { search })`. */
  readonly words?: string;
}

/** What the columns of the table can be sorted by: those of papers, then those of people. */
export const columns = ['date', 'title', 'authors', 'code', 'name', 'papers'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** The kinds of nodes, as the API names their types. */
export const kinds = ['Paper', 'Author', 'Repository', 'Category', 'Venue', 'List'] as const;
export type Kind = (typeof kinds)[number];

/** What a node can be unfolded into. */
export const relations = [
  'authors',
  'repositories',
  'categories',
  'papers',
  'children',
  'coauthors',
] as const;
export type Relation = (typeof relations)[number];

/** A node, unfolded into the first `count` of one kind of its neighbours. */
export interface Unfolding {
  readonly id: string;
  readonly relation: Relation;
  readonly count: number;
}

/**
 * What the explorer shows, and nothing of how: the address, undo, share, query and table all read it. A picture is
 * the same wherever its recipe is opened on the same graph.
 */
export interface Recipe {
  readonly view: View;
  readonly filters: Filters;
  /** Ids of the nodes that the picture begins with; none: the dial of everything. */
  readonly seeds: readonly string[];
  readonly unfolded: readonly Unfolding[];
  /** Ids of nodes taken away. */
  readonly hidden: readonly string[];
  /** Where nodes were put by hand. */
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Whether the picture is laid out by forces instead of step by step. */
  readonly tidy?: boolean;
  /** Kinds of nodes that are left out of the picture; none if not given. */
  readonly without?: readonly Kind[];
  /** Whether lines between people open into the papers behind them. */
  readonly between?: true;
  /** Whether the groups in which people write with each other are tinted. */
  readonly groups?: true;
  /** Which hundred of the papers stands on the dial, where they cannot be parted further; the first if not given. */
  readonly page?: number;
  /** Ids of two authors; an empty one is still to be chosen. */
  readonly path?: readonly [from: string, to: string];
  /** What the dial's sections are; without it what covers more of the papers. */
  readonly grouping?: 'category' | 'venue';
  /** What the rows of the table are; papers without it. */
  readonly rows?: 'people';
  /** How the table is sorted; without it newest papers, or people with most papers, first. */
  readonly order?: Order;
}

export const noFilters: Filters = { categories: [], venues: [], authors: [] };

export const firstSight: Recipe = {
  view: 'map',
  filters: noFilters,
  seeds: [],
  unfolded: [],
  hidden: [],
  pins: {},
};
