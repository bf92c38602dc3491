import type { Arguments } from './argument.js';
import type { Fragment, Variable } from './cypher.js';
import type { WalkMapping } from './mapping.js';
import type { Asked, Project } from './projection.js';

/** A field that is answered by a walk from a node. */
export interface WalkRequest extends Asked {
  readonly mapping: WalkMapping;
  readonly values: Arguments;
  readonly from: Variable;
  readonly project: Project;
}

/** Writes what a walk finds as one expression. */
export type Walk = (asked: WalkRequest) => Fragment;
