import type { FieldNode, GraphQLField } from 'graphql';
import { readArguments } from './argument.js';
import { keyOf, withKeys } from './aspect.js';
import { cypher, join, name, nothing, Variable, type Fragment } from './cypher.js';
import type { FacetMapping } from './mapping.js';
import { limit } from './page.js';
import type { Matched } from './paged.js';
import { Aggregating } from './returned.js';
import { objectType, selectedFields, type Request } from './selection.js';

/**
 * What the nodes of all pages have how often, as a map: a list for each facet asked for, by response name.
 * @param found matches the nodes anew for each facet
 */
export function facets(
  request: Request,
  field: GraphQLField<unknown, unknown>,
  askedBy: readonly FieldNode[],
  found: () => Matched,
): Fragment {
  const type = objectType(field);
  const entries: Fragment[] = [];
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const facet = type.getFields()[nodes[0]!.name.value];
    const mapping = facet?.extensions.graph;
    if (!facet || mapping?.is !== 'facet') continue;
    const first = readArguments(facet, nodes[0]!, request.variableValues).get('first');
    const cut = first ? cypher` ${limit(first)}` : nothing;
    entries.push(cypher`${name(key)}: ${values(mapping, found(), cut)}`);
  }
  return cypher`{ ${join(entries, ', ')} }`;
}

function values(
  { aspect, inOrder }: FacetMapping,
  { matched, step, repeats }: Matched,
  cut: Fragment,
): Fragment {
  const key = keyOf(aspect, step);
  const count = new Variable('count');
  const order = inOrder ? key.order : [cypher`${count} DESC`, ...key.order];
  return new Aggregating(cypher`COLLECT {
  ${matched}${key.path ? cypher`\nMATCH ${key.path}` : nothing}
  ${withKeys(step.node, [key], repeats)}
  WITH ${key.variable}, count(*) AS ${count} WHERE ${key.variable} IS NOT NULL
  WITH ${key.variable}, ${count} ORDER BY ${join(order, ', ')}${cut}
  RETURN { ${key.shown}, count: ${count} }
}`);
}
