import type { FieldNode, GraphQLObjectType } from 'graphql';
import { int } from 'neo4j-driver';
import { type Argument } from './argument.js';
import { cypher, join, name, nothing, Parameter, type Fragment } from './cypher.js';
import { condition } from './filter.js';
import { InputError } from './inputError.js';
import { beyond, nameOfOrder } from './keyset.js';
import type { TypeMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { checkFirst, DEFAULT_FIRST } from './page.js';
import { startAt } from './path.js';
import { objectType, project } from './project.js';
import { selectedFields, type Request } from './selection.js';

type Values = ReadonlyMap<string, Argument>;

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
}

export interface EdgeRow {
  /** Of the order's keys. */
  place: (string | number | boolean | null)[];
  /** What each field of the connection that shows nodes asks of this one, by response name. */
  [field: string]: unknown;
}

/** One page of the nodes of a kind, as a map: rows of the page in order, and how many nodes there are in all. */
export function connection(
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
  mapping: TypeMapping,
  values: Values,
): Fragment {
  const step = startAt(mapping);
  const { node } = step;
  const keys = sortKeys(values.get('orderBy'), step);
  const { size, cursor, backward } = pageAsked(values);
  const wanted = [
    condition(values.get('where'), mapping, node),
    cursor.given ? beyond(keys, cursor, backward) : null,
  ].filter((holds) => holds !== null);

  const fields = selectedFields(request, type, askedBy);
  const shown: Fragment[] = [];
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'nodes')
      shown.push(
        cypher`${name(`nodes ${key}`)}: ${project(request, objectType(definition.type), nodes, step)}`,
      );
    if (definition?.name !== 'edges') continue;
    const edge = objectType(definition.type);
    for (const [inner, edgeNodes] of selectedFields(request, edge, nodes)) {
      const field = edge.getFields()[edgeNodes[0]!.name.value];
      if (field?.name === 'node')
        shown.push(
          cypher`${name(`edges ${key} ${inner}`)}: ${project(request, objectType(field.type), edgeNodes, step)}`,
        );
    }
  }
  const place = cypher`place: [${join(
    keys.map(({ value }) => value),
    ', ',
  )}]`;
  const isCounted = [...fields.values()].some(([field]) => field!.name.value === 'totalCount');
  const total = isCounted ? cypher`\n  totalCount: ${totalOf(mapping, values)},` : nothing;
  return cypher`{
  order: ${new Parameter(() => nameOfOrder(keys))},
  asked: ${size(0)},
  backward: ${new Parameter(() => backward)},
  begun: ${new Parameter(() => cursor.given)},${total}
  rows: COLLECT {
    MATCH (${node}:${name(mapping.label)})${wanted.length > 0 ? cypher` WHERE ${join(wanted, ' AND ')}` : nothing}
    WITH ${node} ${orderBy(keys, backward)} LIMIT ${size(1)}
    RETURN { ${join([place, ...shown], ', ')} }
  }
}`;
}

function totalOf(mapping: TypeMapping, values: Values): Fragment {
  const { node } = startAt(mapping);
  const holds = condition(values.get('where'), mapping, node);
  return cypher`COUNT { MATCH (${node}:${name(mapping.label)})${holds ? cypher` WHERE ${holds}` : nothing} }`;
}

interface PageAsked {
  /** The number of rows as a parameter, with so many more. */
  size: (more: number) => Parameter;
  cursor: Argument;
  backward: boolean;
}

/** @throws InputError unless the page is `first` … `after`, or `last` … `before` */
function pageAsked(values: Values): PageAsked {
  const [first, after, last, before] = ['first', 'after', 'last', 'before'].map((key) => values.get(key)!);
  const backward = last!.given || before!.given;
  if (backward && (first!.given || after!.given))
    throw new InputError(
      last!.given ? last!.field : before!.field,
      'Expected a page forwards (first, after) or backwards (last, before), got both.',
    );
  const asked = backward ? last! : first!;
  return {
    size: (more) =>
      asked.given
        ? asked.parameter((value: number) => int(checkFirst(value, asked.field) + more))
        : new Parameter(() => int(DEFAULT_FIRST + more)),
    cursor: backward ? before! : after!,
    backward,
  };
}
