import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { int } from 'neo4j-driver';
import { readArguments, type Argument } from './argument.js';
import { cypher, join, name, nothing, Parameter, type Fragment, type Variable } from './cypher.js';
import { facets, type Found } from './facets.js';
import { condition } from './filter.js';
import { InputError } from './inputError.js';
import { beyond, nameOfOrder } from './keyset.js';
import type { OrderKey, RelationMapping, TypeMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { checkFirst, DEFAULT_FIRST } from './page.js';
import { pathOf, startAt, stepOf, type Step } from './path.js';
import { returned } from './returned.js';
import { objectType, selectedFields, type Request } from './selection.js';
import { storedValue } from './storedValue.js';

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
  /** Facets by `facets` and response name. */
  [facets: `facets ${string}`]: unknown;
}

export interface EdgeRow {
  /** Of the order's keys. */
  place: (string | number | boolean | null)[];
  /** What each field `nodes` asks of this one, by `nodes` and response name; what each `edges` asks likewise. */
  [field: string]: unknown;
}

/** What is paged through. Each `start` has variables of its own. */
export interface Paged {
  start(): { step: Step; path: Fragment };
  /** The order when none is asked for, before the kind's. */
  natural: readonly OrderKey[];
  /** What is kept of each match, and whether one node may be matched twice. */
  relationship: boolean;
  distinct: boolean;
}

/** All nodes of a kind. */
export function allOf(target: TypeMapping): Paged {
  return {
    start() {
      const step = startAt(target);
      return { step, path: cypher`(${step.node}:${name(target.label)})` };
    },
    natural: [],
    relationship: false,
    distinct: false,
  };
}

/** The nodes that a relation leads to. */
export function relatedTo(from: Variable, relation: RelationMapping, deep: boolean): Paged {
  const distinct = relation.parallel || deep;
  return {
    start() {
      const step = stepOf(relation);
      return { step, path: pathOf(from, relation, step, deep) };
    },
    natural: relation.order,
    relationship: !distinct,
    distinct,
  };
}

/** What is asked for on a node. */
type Project = (
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
  source: Step,
) => Fragment;

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
  const { step, path } = paged.start();
  const keys = sortKeys(values.get('orderBy'), step, paged.natural);
  const { size, cursor, backward } = pageAsked(values);
  const wanted = [
    condition(values.get('where'), step),
    cursor.given ? beyond(keys, cursor, backward) : null,
  ].filter((holds) => holds !== null);
  const where = wanted.length > 0 ? cypher` WHERE ${join(wanted, ' AND ')}` : nothing;
  const kept = paged.relationship ? cypher`${step.node}, ${step.relationship}` : cypher`${step.node}`;

  const fields = selectedFields(request, type, askedBy);
  const shown: Fragment[] = [];
  const shared: Fragment[] = [];
  for (const [key, nodes] of fields) {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (definition?.name === 'nodes')
      shown.push(cypher`${name(`nodes ${key}`)}: ${project(request, objectType(definition), nodes, step)}`);
    else if (definition?.name === 'facets')
      shared.push(
        cypher`\n${name(`facets ${key}`)}: ${facets(request, definition, nodes, () => matchAnew(paged, values))},`,
      );
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
  if (isCounted) shared.push(cypher`\ntotalCount: ${totalOf(paged, values)},`);
  return cypher`{
  order: ${new Parameter(() => nameOfOrder(keys))},
  asked: ${size(0)},
  backward: ${new Parameter(() => backward)},
  begun: ${new Parameter(() => cursor.given)},${join(shared, '')}
  rows: COLLECT {
    MATCH ${path}${where}
    WITH ${paged.distinct ? cypher`DISTINCT ` : nothing}${kept} ${orderBy(keys, backward)} LIMIT ${size(1)}
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

function totalOf(paged: Paged, values: Values): Fragment {
  const { step, path } = paged.start();
  const holds = condition(values.get('where'), step);
  const counted = paged.distinct ? cypher` RETURN DISTINCT ${step.node}` : nothing;
  return cypher`COUNT { MATCH ${path}${holds ? cypher` WHERE ${holds}` : nothing}${counted} }`;
}

/** All nodes of all pages once more. */
function matchAnew(paged: Paged, values: Values): Found {
  const { step, path } = paged.start();
  const holds = condition(values.get('where'), step);
  const matched = cypher`MATCH ${path}${holds ? cypher` WHERE ${holds}` : nothing}`;
  return { matched, step, repeats: paged.distinct };
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
