import type { Argument } from './argument.js';
import { cypher, nothing, type Fragment, type Variable } from './cypher.js';
import { condition } from './filter.js';
import type { RelationMapping } from './mapping.js';
import { degreeOf, pathOf, stepOf } from './path.js';

/** `COUNT { … }`: how many nodes a relation leads to, of those for which `where` holds, each once. */
export function countOf(
  relation: RelationMapping,
  from: Variable,
  where: Argument | undefined,
  deep: boolean,
): Fragment {
  const step = stepOf(relation);
  const holds = condition(where, step);
  const isDistinct = relation.parallel || (deep && relation.deep !== null);
  // A type of relationship leads to one kind of node: where nothing more is asked of the end, it need not be looked at.
  if (!holds && !isDistinct) return cypher`COUNT { ${degreeOf(from, relation)} }`;
  const filter = holds ? cypher` WHERE ${holds}` : nothing;
  const distinct = isDistinct ? cypher` RETURN DISTINCT ${step.node}` : nothing;
  return cypher`COUNT { MATCH ${pathOf(from, relation, step, deep)}${filter}${distinct} }`;
}
