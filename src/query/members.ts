import { readArguments } from './argument.js';
import { cypher, Variable, type Fragment } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { limit } from './page.js';
import { startAt } from './path.js';
import type { Asked, Project } from './projection.js';
import { returned } from './returned.js';
import { objectType } from './selection.js';

/** The nodes of a list as they stand in it; of a field with arguments in the order asked for, and the first of them. */
export function members(
  { request, field, askedBy }: Asked,
  { list, target }: { list: Variable; target: TypeMapping },
  project: Project,
): Fragment {
  const values = readArguments(field, askedBy[0]!, request.variableValues);
  const step = startAt(target);
  const { node } = step;
  const first = values.get('first');
  const shown = returned(cypher`${node}`, project(request, objectType(field), askedBy, step));
  if (first)
    return cypher`COLLECT {
  UNWIND ${list} AS ${node}
  WITH ${node} ${orderBy(sortKeys(values.get('orderBy'), step))} ${limit(first)}
  ${shown}
}`;
  const index = new Variable('index');
  return cypher`COLLECT {
  UNWIND range(0, size(${list}) - 1) AS ${index}
  WITH ${list}[${index}] AS ${node}, ${index} ORDER BY ${index}
  ${shown}
}`;
}
