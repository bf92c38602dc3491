import type { Argument } from './argument.js';
import { cypher, nothing, Variable, type Parameter } from './cypher.js';
import { condition } from './filter.js';
import { Imports } from './found.js';
import type { Matching } from './matchWhere.js';
import { orderBy, type SortKey } from './order.js';
import { matchAll, type Paged } from './paged.js';
import { pathOf, stepOf } from './path.js';

/**
 * Matches what stands first in an order by how many related nodes a filter finds: from the related nodes, instead of
 * counting for each node of a kind. Nodes without any are matched only where the others are too few. null where the order
 * begins with something else.
 * @param size how many are needed
 */
export function matchMostCounted(
  paged: Paged,
  where: Argument | undefined,
  begin: ReturnType<Paged['start']>,
  keys: readonly SortKey[],
  size: () => Parameter,
): Matching | null {
  const [first, ...others] = keys;
  if (!paged.isRoot || !first?.descending || !first.counted?.where?.given) return null;
  const { node } = begin.step;
  const { relation, where: counts } = first.counted;
  const related = stepOf(relation);
  const holds = condition(counts, related);
  if (!holds) return null;
  const path = pathOf(node, relation, related, false);
  // All that the relation leads from are of the kind: asking each for its label takes a fifth of the time.
  const some = where?.given ? matchAll(paged, where, begin) : null;
  const none = matchAll(paged, where, begin, cypher`NOT EXISTS { MATCH ${path} WHERE ${holds} }`);
  const isOnce = !some?.repeats && !relation.parallel;
  const count = new Variable('count');
  const most = new Variable('most');
  const few = new Variable('few');
  const order = orderBy([{ ...first, value: cypher`${count}` }, ...others]);
  return {
    matched: cypher`CALL (${new Imports()}) {
  ${some ? cypher`${some.matched}\n  ` : nothing}MATCH ${path} WHERE ${holds}
  WITH ${node}, count(${isOnce ? nothing : cypher`DISTINCT `}${related.node}) AS ${count} ${order} LIMIT ${size()}
  RETURN collect(${node}) AS ${most}
}
CALL (${new Imports(most)}) {
  UNWIND ${most} AS ${node}
  RETURN ${node}
  UNION ALL
  UNWIND CASE WHEN size(${most}) < ${size()} THEN [true] ELSE [] END AS ${few}
  ${none.matched}
  WITH ${none.repeats ? cypher`DISTINCT ` : nothing}${node} ${orderBy(others)} LIMIT ${size()}
  RETURN ${node}
}`,
    repeats: false,
  };
}
