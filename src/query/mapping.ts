import type { NodeKind } from '../identity/nodeId.js';
import type { Fragment, Variable } from './cypher.js';

/**
 * Where a GraphQL type and its fields stand in the graph. The mapping is written on the entity classes (`graph/`) and
 * reaches the compiler as the `graph` extension of the schema's types and fields.
 */
export interface TypeMapping {
  /** The GraphQL type's name. */
  readonly name: string;
  /** The label of the nodes behind it. */
  readonly label: string;
  /** Set for the kinds with a global id. */
  readonly kind: NodeKind | null;
  /** By the name of the field, which is also its name in `where` and `orderBy`. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  /** Properties with an index by which one is looked up. */
  readonly sought: ReadonlySet<string>;
  /** The order when none is asked for; the first keys that make it total. */
  readonly order: readonly OrderKey[];
  /** Nodes that hold further ids of it, and the relationships that lead to them. */
  readonly aliases: { readonly type: string; readonly label: string } | null;
}

export type FieldMapping =
  | PropertyMapping
  | RelationMapping
  | PagesMapping
  | CountMapping
  | EndMapping
  | AlikeMapping
  | WalkMapping
  | BibtexMapping;

/** A stored value, on the node or on the relationship that led to it. */
export interface PropertyMapping {
  readonly is: 'property';
  readonly on: 'node' | 'relationship';
  readonly property: string;
  readonly nullable: boolean;
  /** A list of values that may be empty: the graph has no property in place of an empty one. */
  readonly mayBeEmpty: boolean;
}

export interface RelationMapping {
  readonly is: 'relation';
  readonly type: string;
  readonly direction: 'in' | 'out';
  /** A thunk, since kinds refer to each other. */
  readonly target: () => TypeMapping;
  /** A list, or at most one. */
  readonly many: boolean;
  /** Two nodes may be related more than once: count and list each once. */
  readonly parallel: boolean;
  /** With the argument `deep: true` these relationships are followed to any depth first. */
  readonly deep: { readonly type: string; readonly direction: 'in' | 'out' } | null;
  readonly order: readonly OrderKey[];
}

/** A relation to page through. */
export interface PagesMapping {
  readonly is: 'pages';
  readonly relation: RelationMapping;
}

/** How many a relation has. */
export interface CountMapping {
  readonly is: 'count';
  readonly relation: RelationMapping;
}

/** The node at the far end of the relationship that the type stands for. */
export interface EndMapping {
  readonly is: 'end';
  readonly target: () => TypeMapping;
}

/** Nodes of a kind that no relationship leads to, but a condition between the two; or how many there are. */
export interface AlikeMapping {
  readonly is: 'alike' | 'alikeCount';
  readonly target: () => TypeMapping;
  /** What must hold of the other one, besides that it is another; it should begin at an index. */
  readonly when: (node: Variable, other: Variable) => Fragment;
}

/** What a walk of its own statement finds, see `walk.ts`. */
export interface WalkMapping {
  readonly is: 'walk';
  readonly walk: 'coauthors' | 'coauthorCount' | 'crowdedPaperCount' | 'similar' | 'overlap';
  /** What it walks over. */
  readonly over: () => TypeMapping;
  /** What it finds. */
  readonly target: () => TypeMapping;
  /** How many nodes it may touch besides those it shows. */
  readonly touches: number;
}

/** What a BibTeX entry says of a paper; it is written from that where the answer is made. */
export interface BibtexMapping {
  readonly is: 'bibtex';
  readonly touches: number;
}

/** A way to look at the nodes of a kind: by a value of their own, or by what a relation leads to. */
export interface AspectMapping {
  /** The field with the value or the relation. */
  readonly field: string;
  /** Of a relation: the property of its end that is the key; null: each end is one. */
  readonly property: string | null;
  /** What the ends of the relation are called, where they are the keys. */
  readonly label: ((end: Variable) => Fragment) | null;
}

/** How many nodes of a connection have which value. */
export interface FacetMapping {
  readonly is: 'facet';
  readonly aspect: AspectMapping;
  /** By value instead of by count. */
  readonly inOrder: boolean;
}

/** The nodes that make up a group or stand behind what was found. */
export interface MembersMapping {
  readonly is: 'members';
}

/** The hops of a path. */
export interface HopsMapping {
  readonly is: 'hops';
}

/** A field of a graph or of its nodes that is computed from the whole of it. */
export interface GraphPartMapping {
  readonly is: 'graph';
  readonly part: 'nodes' | 'communities' | 'centrality' | 'node' | 'community';
}

/** A field of a connection or of its edges: read from the page's row. */
export interface PageMapping {
  readonly is: 'page';
  readonly part: 'totalCount' | 'facets' | 'nodes' | 'edges' | 'pageInfo' | 'node' | 'cursor';
}

export interface OrderKey {
  readonly on: 'node' | 'relationship';
  readonly property: string;
  readonly descending?: boolean;
  readonly nullable?: boolean;
  /** No two nodes have the same value: nothing more is needed to make the order total. */
  readonly unique?: boolean;
  /** Properties that descend, missing values last, where this key ascends. */
  readonly refines?: readonly string[];
}

/** What a field of `Query` asks the graph for. */
export type RootMapping =
  | { readonly is: 'list' | 'total' | 'connection'; readonly target: () => TypeMapping }
  | {
      readonly is: 'groups';
      readonly target: () => TypeMapping;
      readonly aspects: ReadonlyMap<string, AspectMapping>;
    }
  | { readonly is: 'one'; readonly target: () => TypeMapping; readonly lookups: ReadonlyMap<string, Lookup> }
  | {
      readonly is: 'neighborhood';
      readonly targets: () => readonly TypeMapping[];
      readonly touches: number;
    }
  | {
      readonly is: 'coauthorship';
      readonly target: () => TypeMapping;
      readonly over: () => TypeMapping;
      readonly touches: number;
    }
  | {
      readonly is: 'paths';
      readonly target: () => TypeMapping;
      /** What it walks over, and how many nodes it may touch. */
      readonly over: () => TypeMapping;
      readonly touches: number;
    }
  | {
      readonly is: 'node' | 'nodes' | 'search' | 'suggest' | 'resolve';
      readonly targets: () => readonly TypeMapping[];
    };

/** How one argument of a single look-up finds its node. */
export interface Lookup {
  readonly property: string;
  /**
   * From what a person writes to what is stored; undefined when it can be none.
   * The value is a string, or a list of strings for a list argument.
   */
  readonly read: (value: never) => unknown;
  /** What the argument takes, with an example: "an arXiv id such as 2304.14454". */
  readonly expects: string;
}

declare module 'graphql' {
  interface GraphQLObjectTypeExtensions {
    graph?: TypeMapping;
  }

  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    graph?:
      | FieldMapping
      | PageMapping
      | FacetMapping
      | MembersMapping
      | HopsMapping
      | GraphPartMapping
      | RootMapping;
  }
}
