import { cypher, Fragment, nothing, Variable } from './cypher.js';
import { Beside } from './found.js';

/** A subquery that aggregates. */
export class Aggregating extends Fragment {
  constructor(subquery: Fragment) {
    super(subquery.strings, subquery.holes);
  }
}

/**
 * `RETURN expression`. Where a subquery aggregates, however deep, Neo4j takes the whole expression for an aggregation and
 * wants the variables that it uses beside it.
 * @param kept the variables of the rows
 * @param more further columns, or the name of this one
 */
export function returned(kept: Fragment, expression: Fragment, more: Fragment = nothing): Fragment {
  if (!aggregates(expression)) return cypher`RETURN ${expression}${more}`;
  const value = new Variable('value');
  return cypher`WITH ${new Beside()}${kept}, ${expression} AS ${value}
RETURN ${value}${more}`;
}

function aggregates(fragment: Fragment): boolean {
  return (
    fragment instanceof Aggregating ||
    fragment.holes.some((hole) => hole instanceof Fragment && aggregates(hole))
  );
}
