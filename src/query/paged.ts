import type { Argument } from './argument.js';
import { cypher, name, nothing, type Fragment, type Variable } from './cypher.js';
import { condition } from './filter.js';
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
  };
}

/** A `MATCH` of all nodes of all pages. */
export interface Matched {
  readonly matched: Fragment;
  readonly step: Step;
  /** A node may be matched more than once. */
  readonly repeats: boolean;
}

/** All nodes for which `where` holds, with variables of their own. */
export function matchAll(paged: Paged, where: Argument | undefined): Matched {
  const { step, path } = paged.start();
  const holds = condition(where, step);
  const matched = cypher`MATCH ${path}${holds ? cypher` WHERE ${holds}` : nothing}`;
  return { matched, step, repeats: paged.distinct };
}
