import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Argument } from './argument.js';
import { cypher, join, name, nothing, Variable, type Fragment } from './cypher.js';
import { facets, type AllPages } from './facets.js';
import type { TypeMapping } from './mapping.js';
import { matchAll, type Matched, type Paged } from './paged.js';
import { startAt } from './path.js';
import { returned } from './returned.js';
import { objectType, selectedFields, type Request } from './selection.js';

/** The fields asked for of a connection. */
interface Selected {
  readonly request: Request;
  readonly type: GraphQLObjectType;
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
}

/**
 * What is asked of the nodes of all pages, as a map: `count`, and each facet by response name. Where a filter chooses the
 * nodes and several things are asked of them, they are matched once and collected.
 */
export function total(selected: Selected, paged: Paged, where: Argument | undefined): Fragment {
  const begin = paged.start();
  if (!where?.given || questions(selected) < 2) {
    const match = (): Matched => matchAll(paged, where);
    return entries(selected, { match, list: null }, () => countOf(match()));
  }
  const { step } = begin;
  const list = new Variable('found');
  const { matched, repeats } = matchAll(paged, where, begin);
  const asked = entries(
    selected,
    { match: () => unwound(list, step.target), list },
    () => cypher`size(${list})`,
  );
  // Aggregated by collect(), nodes of a relation that leads nowhere would be no list.
  const nodes = cypher`COLLECT {
  ${matched}
  RETURN ${repeats ? cypher`DISTINCT ` : nothing}${step.node}
}`;
  return cypher`head(COLLECT {
  WITH ${nodes} AS ${list}
  ${returned(cypher`${list}`, asked)}
})`;
}

function entries({ request, type, fields }: Selected, all: AllPages, count: () => Fragment): Fragment {
  const shown: Fragment[] = [];
  let isCounted = false;
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'totalCount') isCounted = true;
    else if (definition?.name === 'facets')
      shown.push(cypher`${name(`facets ${key}`)}: ${facets(request, definition, nodes, all)}`);
  }
  if (isCounted) shown.push(cypher`count: ${count()}`);
  return cypher`{ ${join(shown, ', ')} }`;
}

/** How often the nodes of all pages are looked at. */
function questions({ request, type, fields }: Selected): number {
  const names = new Set<string>();
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'totalCount') names.add('totalCount');
    else if (definition?.name === 'facets')
      for (const facet of selectedFields(request, objectType(definition), nodes).keys())
        names.add(`${key} ${facet}`);
  }
  return names.size;
}

function unwound(list: Variable, target: TypeMapping): Matched {
  const step = startAt(target);
  return { matched: cypher`UNWIND ${list} AS ${step.node}`, step, repeats: false };
}

function countOf({ matched, step, repeats }: Matched): Fragment {
  return cypher`COUNT { ${matched}${repeats ? cypher` RETURN DISTINCT ${step.node}` : nothing} }`;
}
