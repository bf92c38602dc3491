import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { readArguments } from './argument.js';
import { cypher, join, name, nothing, Parameter, type Fragment } from './cypher.js';
import { facets } from './facets.js';
import { beyond, nameOfOrder } from './keyset.js';
import { isInIndex, orderBy, sortKeys } from './order.js';
import { pageAsked } from './page.js';
import { matchAll, type Matched, type Paged } from './paged.js';
import type { Step } from './path.js';
import type { Project } from './projection.js';
import { returned } from './returned.js';
import { objectType, selectedFields, type Request } from './selection.js';
import { storedValue } from './storedValue.js';

/** A page as the statement gives it: what the fields of a connection are read from. */
export interface PageRow {
  /** The order's name, for cursors. */
  order: string;
  /** How many were asked for. One more is read, which tells whether there are more. */
  asked: number;
  /** The page ends at the cursor: its rows come last one first. */
  backward: boolean;
  /** A cursor was given. */
  begun: boolean;
  totalCount?: number;
  rows: EdgeRow[];
  /** Facets by `facets` and response name. */
  [facets: `facets ${string}`]: unknown;
}

export interface EdgeRow {
  /** Of the order's keys. */
  place: (string | number | boolean | null)[];
  /** What each field `nodes` asks of this one, by `nodes` and response name; what each `edges` asks likewise. */
  [field: string]: unknown;
}

/** One page as a map: the rows of the page in order, and how many there are on all pages. */
export function connection(
  request: Request,
  field: GraphQLField<unknown, unknown>,
  askedBy: readonly FieldNode[],
  paged: Paged,
  project: Project,
): Fragment {
  const type = objectType(field);
  const values = readArguments(field, askedBy[0]!, request.variableValues);
  const { size, cursor, backward } = pageAsked(values);
  const begin = paged.start();
  const { step } = begin;
  const keys = sortKeys(values.get('orderBy'), step, paged.natural);
  const inIndex = paged.isRoot ? isInIndex(keys) : null;
  const behind = cursor.given ? beyond(keys, cursor, backward) : inIndex;
  const { matched, repeats } = matchAll(paged, values.get('where'), begin, behind);
  const matchAnew = (): Matched => matchAll(paged, values.get('where'));
  const kept = paged.relationship ? cypher`${step.node}, ${step.relationship}` : cypher`${step.node}`;

  const fields = selectedFields(request, type, askedBy);
  const shown: Fragment[] = [];
  const shared: Fragment[] = [];
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'nodes')
      shown.push(cypher`${name(`nodes ${key}`)}: ${project(request, objectType(definition), nodes, step)}`);
    else if (definition?.name === 'facets')
      shared.push(cypher`\n${name(`facets ${key}`)}: ${facets(request, definition, nodes, matchAnew)},`);
    else if (definition?.name === 'edges')
      shown.push(
        cypher`${name(`edges ${key}`)}: ${edge(request, objectType(definition), nodes, step, project)}`,
      );
  }
  const place = cypher`place: [${join(
    keys.map(({ value }) => value),
    ', ',
  )}]`;
  const isCounted = [...fields.values()].some(([asked]) => asked!.name.value === 'totalCount');
  if (isCounted) shared.push(cypher`\ntotalCount: ${totalOf(matchAnew())},`);
  return cypher`{
  order: ${new Parameter(() => nameOfOrder(keys))},
  asked: ${size(0)},
  backward: ${new Parameter(() => backward)},
  begun: ${new Parameter(() => cursor.given)},${join(shared, '')}
  rows: COLLECT {
    ${matched}
    WITH ${repeats ? cypher`DISTINCT ` : nothing}${kept} ${orderBy(keys, backward)} LIMIT ${size(1)}
    ${returned(kept, cypher`{ ${join([place, ...shown], ', ')} }`)}
  }
}`;
}

/** What one field `edges` asks of an edge: nodes by `node` and response name, stored values by field name. */
function edge(
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
  step: Step,
  project: Project,
): Fragment {
  const stored = new Map<string, Fragment>();
  const ends: Fragment[] = [];
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const field = type.getFields()[nodes[0]!.name.value];
    const mapping = field?.extensions.graph;
    if (mapping?.is === 'property')
      stored.set(field!.name, cypher`${name(field!.name)}: ${storedValue(mapping, step)}`);
    else if (mapping?.is === 'page' && mapping.part === 'node')
      ends.push(cypher`${name(`node ${key}`)}: ${project(request, objectType(field!), nodes, step)}`);
  }
  return cypher`{ ${join([...stored.values(), ...ends], ', ')} }`;
}

function totalOf({ matched, step, repeats }: Matched): Fragment {
  return cypher`COUNT { ${matched}${repeats ? cypher` RETURN DISTINCT ${step.node}` : nothing} }`;
}
