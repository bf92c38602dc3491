import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Fragment, Variable } from './cypher.js';
import type { Row } from './row.js';
import type { Request } from './selection.js';

/** A field with every place that asks for it. */
export interface Asked {
  readonly request: Request;
  readonly field: GraphQLField<unknown, unknown>;
  readonly askedBy: readonly FieldNode[];
}

/** What a selection is read from: a node, and the relationship that led to it where there is one. */
export interface Source {
  readonly node: Variable;
  readonly relationship?: Variable;
}

/** Writes what is asked for on a node as one row: `project.ts`, handed on, so that what it calls need not import it. */
export type Project = (
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
  source: Source,
) => Fragment;

/** How rows are written, alone and within others. */
export interface Projection {
  readonly project: Project;
  readonly row: Row;
}
