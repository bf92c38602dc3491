import type { FieldNode, GraphQLField } from 'graphql';
import { readArguments } from './argument.js';
import { keyOf, withKeys } from './aspect.js';
import { cypher, join, name, nothing, Variable, type Fragment } from './cypher.js';
import type { FacetMapping } from './mapping.js';
import { limit } from './page.js';
import type { Matched } from './paged.js';
import { Aggregating } from './returned.js';
import { nameInRow } from './row.js';
import { objectType, selectedFields, type Request } from './selection.js';

/** Matches the nodes of all pages: anew at each call, or those collected in a list. */
export interface AllPages {
  readonly match: () => Matched;
  readonly list: Variable | null;
}

/** What the nodes of all pages have how often, as a map: a list for each facet asked for, by `nameInRow`. */
export function facets(
  request: Request,
  field: GraphQLField<unknown, unknown>,
  askedBy: readonly FieldNode[],
  all: AllPages,
): Fragment {
  const type = objectType(field);
  const entries: Fragment[] = [];
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const facet = type.getFields()[nodes[0]!.name.value];
    const mapping = facet?.extensions.graph;
    if (!facet || mapping?.is !== 'facet') continue;
    const first = readArguments(facet, nodes[0]!, request.variableValues).get('first');
    const cut = first ? cypher` ${limit(first)}` : nothing;
    entries.push(cypher`${name(nameInRow(facet.name, key))}: ${values(mapping, all, cut)}`);
  }
  return cypher`{ ${join(entries, ', ')} }`;
}

function values({ aspect, inOrder }: FacetMapping, { match, list }: AllPages, cut: Fragment): Fragment {
  const { matched, step, repeats } = match();
  const key = keyOf(aspect, step);
  const count = new Variable('count');
  const order = inOrder ? key.order : [cypher`${count} DESC`, ...key.order];
  const counted = cypher`${matched}${key.path ? cypher`\nMATCH ${key.path}` : nothing}
${withKeys(step.node, [key], repeats)}
WITH ${key.variable}, count(*) AS ${count} WHERE ${key.variable} IS NOT NULL
WITH ${key.variable}, ${count} ORDER BY ${join(order, ', ')}${cut}`;
  // A list from outside a CALL would be kept with every row that is counted.
  const apart = list
    ? cypher`CALL (${list}) {
  ${counted}
  RETURN ${key.variable}, ${count}
}`
    : counted;
  return new Aggregating(cypher`COLLECT {
  ${apart}
  RETURN { ${key.shown}, count: ${count} }
}`);
}
