import type { GraphQLResolveInfo } from 'graphql';
import { readArguments, type Argument, type Arguments } from './argument.js';
import {
  cypher,
  join,
  name,
  nothing,
  Parameter,
  render,
  Variable,
  type Fragment,
  type Rendered,
} from './cypher.js';
import { byId } from './byId.js';
import { coauthorPaths } from './coauthorPaths.js';
import { coauthorshipGraph } from './coauthorshipGraph.js';
import { connection } from './connection.js';
import { matchMostCounted } from './mostCounted.js';
import { neighborhood } from './neighborhood.js';
import { beginWithSearches, Beside, Imports } from './found.js';
import { groups } from './groups.js';
import { InputError } from './inputError.js';
import type { Lookup, RootMapping, TypeMapping } from './mapping.js';
import { isInIndex, orderBy, sortKeys } from './order.js';
import { limit, sizeOf } from './page.js';
import { allOf, matchAll } from './paged.js';
import { startAt } from './path.js';
import { inMaps, inTuples } from './project.js';
import type { Projection } from './projection.js';
import { hitColumns, searchAll } from './search.js';
import { resolvedColumns, resolveInputs } from './resolve.js';
import { returned } from './returned.js';
import { readerOf, type Read } from './row.js';
import { objectTypeNamed } from './selection.js';

/** As many as one `nodes` may ask for. */
const MOST_IDS = 100;

/** A compiled statement. */
export interface Plan extends Rendered {
  /** What a column `row` says, by names; null where it has them. */
  readonly read: Read | null;
}

/**
 * One field of `Query` as one Cypher statement, whatever the depth of its selection. Each row has a column `row`; for
 * `node` and `nodes` also `type`, the GraphQL type, and `index`, the place of its id among those asked for.
 */
export function compile(info: GraphQLResolveInfo): Plan {
  const definition = info.parentType.getFields()[info.fieldName]!;
  const mapping = definition.extensions.graph as RootMapping;
  const values = readArguments(definition, info.fieldNodes[0]!, info.variableValues);
  return planOf(statement(mapping, values, info), columns[mapping.is]);
}

/** The node with this id as one statement. */
export function compileNode(mapping: TypeMapping, id: string, info: GraphQLResolveInfo): Plan {
  const { node } = startAt(mapping);
  const wanted = new Variable('id');
  const found = cypher`WITH ${new Parameter(() => id)} AS ${wanted}
${byId(mapping, node, wanted)}
${shown(inTuples, mapping, node, info)}`;
  return planOf(found);
}

function planOf(statement: Fragment, columns = cypher`row`): Plan {
  return { ...render(beginWithSearches(statement, columns)), read: readerOf(statement) };
}

/** What rows consist of that are more than a `row`. */
const columns: Partial<Record<RootMapping['is'], Fragment>> = {
  node: cypher`index, type, row`,
  nodes: cypher`index, type, row`,
  search: hitColumns,
  suggest: hitColumns,
  resolve: resolvedColumns,
};

function statement(mapping: RootMapping, values: Arguments, info: GraphQLResolveInfo): Fragment {
  switch (mapping.is) {
    case 'list':
      return list(mapping.target(), values, info);
    case 'connection': {
      const field = info.parentType.getFields()[info.fieldName]!;
      const asked = { request: info, field, askedBy: info.fieldNodes };
      return cypher`RETURN ${new Beside()}${connection(asked, allOf(mapping.target()), inTuples)} AS row`;
    }
    case 'paths':
      return coauthorPaths(info, mapping, values);
    case 'neighborhood':
      return neighborhood(info, mapping, values);
    case 'coauthorship':
      return coauthorshipGraph(info, mapping, values);
    case 'groups':
      return groups(info, mapping, values);
    case 'total': {
      const { matched, step, repeats } = matchAll(allOf(mapping.target()), values.get('where'));
      return cypher`${matched}
RETURN count(${repeats ? cypher`DISTINCT ` : nothing}${step.node}) AS row`;
    }
    case 'one':
      return one(mapping.target(), mapping.lookups, values, info);
    case 'search':
    case 'suggest':
      return searchAll(mapping.is, mapping.targets(), values, info);
    case 'resolve':
      return resolveInputs(mapping.targets(), values.get('inputs')!, info);
    case 'node':
    case 'nodes':
      return byIds(mapping.targets(), (values.get('ids') ?? values.get('id'))!, info);
  }
}

function list(mapping: TypeMapping, values: Arguments, info: GraphQLResolveInfo): Fragment {
  const all = allOf(mapping);
  const begin = all.start();
  const { node } = begin.step;
  const keys = sortKeys(values.get('orderBy'), begin.step);
  const where = values.get('where');
  const first = values.get('first')!;
  const { matched, repeats } =
    matchMostCounted(all, where, begin, keys, () => sizeOf(first)) ??
    matchAll(all, where, begin, null, isInIndex(keys));
  return cypher`${matched}
WITH ${repeats ? cypher`DISTINCT ` : nothing}${node} ${orderBy(keys)} ${limit(first)}
${shown(inTuples, mapping, node, info)}`;
}

function one(
  mapping: TypeMapping,
  lookups: ReadonlyMap<string, Lookup>,
  values: Arguments,
  info: GraphQLResolveInfo,
): Fragment {
  const { fieldName } = info;
  const given = [...values].filter(([, { given }]) => given);
  const [only] = given;
  if (!only || given.length > 1) {
    const names = [...lookups.keys()].join(', ');
    const came = given.length ? given.map(([argument]) => argument).join(' and ') : 'none';
    throw new InputError(fieldName, `Expected exactly one of ${names}; got ${came}.`);
  }
  const [argumentName, argument] = only;
  const lookup = lookups.get(argumentName)!;
  const wanted = argument.parameter((value) => {
    const read = lookup.read(value as never);
    if (read === undefined)
      throw new InputError(argument.field, `Expected ${lookup.expects}, got ${JSON.stringify(value)}.`);
    return read;
  });
  const { node } = startAt(mapping);
  const id = new Variable('id');
  const found =
    mapping.aliases && lookup.property === 'id'
      ? cypher`WITH ${wanted} AS ${id}
${byId(mapping, node, id)}`
      : cypher`${match(node, mapping, cypher`${node}.${name(lookup.property)} = ${wanted}`)}
WITH ${node} ORDER BY ${node}.id LIMIT 1`;
  return cypher`${found}
${shown(inTuples, mapping, node, info)}`;
}

/** Each id is looked up in every kind that the selection can be asked of: seven index look-ups at most. */
function byIds(targets: readonly TypeMapping[], ids: Argument, info: GraphQLResolveInfo): Fragment {
  const wanted = ids.parameter((value: string | string[]) => {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > MOST_IDS)
      throw new InputError(ids.field, `Expected at most ${MOST_IDS} ids, got ${list.length}. Ask in parts.`);
    return list;
  });
  const all = new Variable('ids');
  const index = new Variable('index');
  const id = new Variable('id');
  const kinds = targets.map((mapping) => {
    const { node } = startAt(mapping);
    const type = new Parameter(() => mapping.name);
    return cypher`${byId(mapping, node, id)}
${shown(inMaps, mapping, node, info, cypher` AS row, ${type} AS type`)}`;
  });
  return cypher`WITH ${wanted} AS ${all}
UNWIND range(0, size(${all}) - 1) AS ${index}
WITH ${index}, ${all}[${index}] AS ${id}
CALL (${new Imports(id)}) {
  ${join(kinds, '\nUNION ALL\n')}
}
RETURN ${index}, type, row`;
}

function match(node: Variable, mapping: TypeMapping, holds: Fragment | null): Fragment {
  return cypher`MATCH (${node}:${name(mapping.label)})${holds ? cypher`\nWHERE ${holds}` : nothing}`;
}

/** `RETURN … AS row`, of what is asked for on a node. */
function shown(
  { project }: Projection,
  mapping: TypeMapping,
  node: Variable,
  info: GraphQLResolveInfo,
  columns = cypher` AS row`,
): Fragment {
  const row = project(info, objectTypeNamed(info.schema, mapping.name), info.fieldNodes, { node });
  return returned(cypher`${node}`, row, columns);
}
