import type { Argument } from './argument.js';
import { cypher, name, nothing, type Fragment, type Variable } from './cypher.js';
import { condition, every } from './filter.js';
import { matchWhere, type Matching } from './matchWhere.js';
import type { OrderKey, RelationMapping, TypeMapping } from './mapping.js';
import { pathOf, startAt, stepOf, type Step } from './path.js';

/** What is paged through. Each `start` has variables of its own. */
export interface Paged {
  start(): { step: Step; path: Fragment };
  /** The order when none is asked for, before the kind's. */
  natural: readonly OrderKey[];
  /** What is kept of each match, and whether one node may be matched twice. */
  relationship: boolean;
  distinct: boolean;
  /** All nodes of a kind: an index may find them, or give their order. */
  isRoot: boolean;
}

/** All nodes of a kind. */
export function allOf(target: TypeMapping): Paged {
  return {
    start() {
      const step = startAt(target);
      return { step, path: cypher`(${step.node}:${name(target.label)})` };
    },
    natural: [],
    relationship: false,
    distinct: false,
    isRoot: true,
  };
}

/** The nodes that a relation leads to. */
export function relatedTo(from: Variable, relation: RelationMapping, deep: boolean): Paged {
  const distinct = relation.parallel || deep;
  return {
    start() {
      const step = stepOf(relation);
      return { step, path: pathOf(from, relation, step, deep) };
    },
    natural: relation.order,
    relationship: !distinct,
    distinct,
    isRoot: false,
  };
}

/** A `MATCH` of all nodes of all pages. */
export interface Matched extends Matching {
  readonly step: Step;
}

/**
 * All nodes for which `where` holds, by default with variables of their own.
 * @param also what must hold besides
 * @param inOrder what holds of all nodes of the kind and lets an index give their order
 */
export function matchAll(
  paged: Paged,
  where: Argument | undefined,
  { step, path } = paged.start(),
  also: Fragment | null = null,
  inOrder: Fragment | null = null,
): Matched {
  if (paged.isRoot) return { ...matchWhere(path, step, where, also, inOrder), step };
  const holds = every(also, condition(where, step));
  const matched = cypher`MATCH ${path}${holds ? cypher` WHERE ${holds}` : nothing}`;
  return { matched, step, repeats: paged.distinct };
}
