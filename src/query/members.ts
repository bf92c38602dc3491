import { readArguments } from './argument.js';
import { cypher, type Fragment, type Variable } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { limit } from './page.js';
import { startAt } from './path.js';
import type { Asked, Project } from './projection.js';
import { returned } from './returned.js';
import { objectType } from './selection.js';

/** The first of the nodes in a list, in the order asked for. */
export function members(
  { request, field, askedBy }: Asked,
  { list, target }: { list: Variable; target: TypeMapping },
  project: Project,
): Fragment {
  const values = readArguments(field, askedBy[0]!, request.variableValues);
  const step = startAt(target);
  return cypher`COLLECT {
  UNWIND ${list} AS ${step.node}
  WITH ${step.node} ${orderBy(sortKeys(values.get('orderBy'), step))} ${limit(values.get('first')!)}
  ${returned(cypher`${step.node}`, project(request, objectType(field), askedBy, step))}
}`;
}
