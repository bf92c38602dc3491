import { readArguments } from './argument.js';
import { cypher, join, nothing, Parameter, type Fragment } from './cypher.js';
import { beyond, nameOfOrder } from './keyset.js';
import { matchMostCounted } from './mostCounted.js';
import { isInIndex, orderBy, sortKeys } from './order.js';
import { pageAsked } from './page.js';
import { matchAll, type Paged } from './paged.js';
import type { Step } from './path.js';
import type { Asked, Projection } from './projection.js';
import { returned } from './returned.js';
import { Collected } from './row.js';
import { objectType, selectedFields } from './selection.js';
import { storedValue } from './storedValue.js';
import { total } from './total.js';

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
  /** What is asked of all pages together: the number of nodes, and facets by response name. */
  total: { count?: number; [facets: `facets ${string}`]: unknown };
  /** Empty unless a field shows them. */
  rows: EdgeRow[];
}

export interface EdgeRow {
  /** Of the order's keys. */
  place: (string | number | boolean | null)[];
  /** What each field `nodes` asks of this one, by `nodes` and response name; what each `edges` asks likewise. */
  [field: string]: unknown;
}

/** One page as a map: the rows of the page in order, and how many there are on all pages. */
export function connection(
  { request, field, askedBy }: Asked,
  paged: Paged,
  projection: Projection,
): Fragment {
  const { project, row } = projection;
  const type = objectType(field);
  const values = readArguments(field, askedBy[0]!, request.variableValues);
  const { size, cursor, backward } = pageAsked(values);
  const begin = paged.start();
  const { step } = begin;
  const keys = sortKeys(values.get('orderBy'), step, paged.natural);
  const where = values.get('where');
  const [behind, inOrder] = cursor.given ? [beyond(keys, cursor, backward), null] : [null, isInIndex(keys)];
  const isFirstPage = !cursor.given && !backward;
  const { matched, repeats } =
    (isFirstPage ? matchMostCounted(paged, where, begin, keys, () => size(1)) : null) ??
    matchAll(paged, where, begin, behind, inOrder);
  const kept = paged.relationship ? cypher`${step.node}, ${step.relationship}` : cypher`${step.node}`;

  const fields = selectedFields(request, type, askedBy);
  const shown = new Map([
    [
      'place',
      cypher`[${join(
        keys.map(({ value }) => value),
        ', ',
      )}]`,
    ],
  ]);
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'nodes')
      shown.set(`nodes ${key}`, project(request, objectType(definition), nodes, step));
    else if (definition?.name === 'edges')
      shown.set(`edges ${key}`, edge({ request, field: definition, askedBy: nodes }, step, projection));
  }
  const isShown = [...fields.values()].some(([asked]) => shows.has(asked!.name.value));
  const rows = isShown
    ? new Collected(cypher`COLLECT {
  ${matched}
  WITH ${repeats ? cypher`DISTINCT ` : nothing}${kept} ${orderBy(keys, backward)} LIMIT ${size(1)}
  ${returned(kept, row(shown))}
}`)
    : cypher`[]`;
  return row(
    new Map([
      ['order', cypher`${new Parameter(() => nameOfOrder(keys))}`],
      ['asked', cypher`${size(0)}`],
      ['backward', cypher`${new Parameter(() => backward)}`],
      ['begun', cypher`${new Parameter(() => cursor.given)}`],
      ['total', total({ request, type, fields }, paged, where)],
      ['rows', rows],
    ]),
  );
}

/** The fields of a connection that show the nodes of one page. */
const shows = new Set(['nodes', 'edges', 'pageInfo']);

/** What one field `edges` asks of an edge: nodes by `node` and response name, stored values by field name. */
function edge({ request, field, askedBy }: Asked, step: Step, { project, row }: Projection): Fragment {
  const type = objectType(field);
  const stored = new Map<string, Fragment>();
  const ends = new Map<string, Fragment>();
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const shown = type.getFields()[nodes[0]!.name.value];
    const mapping = shown?.extensions.graph;
    if (mapping?.is === 'property') stored.set(shown!.name, storedValue(mapping, step));
    else if (mapping?.is === 'page' && mapping.part === 'node')
      ends.set(`node ${key}`, project(request, objectType(shown!), nodes, step));
  }
  return row(new Map([...stored, ...ends]));
}
