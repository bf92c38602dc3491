import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { readArguments, type Argument } from './argument.js';
import { countOf } from './count.js';
import { cypher, join, name, nothing, type Fragment, type Variable } from './cypher.js';
import { condition } from './filter.js';
import type { AlikeMapping, RelationMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { limit } from './page.js';
import { pathOf, startAt, stepOf, type Step } from './path.js';
import { selectedFields, type Request } from './selection.js';

/** What a selection is read from: a node, and the relationship that led to it where there is one. */
export interface Source {
  readonly node: Variable;
  readonly relationship?: Variable;
}

/**
 * A map with what is asked for on a node, in the shape of the answer: stored values by field name, relations and counts
 * by response name (two aliases of one relation may differ in their arguments).
 */
export function project(
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
  source: Source,
): Fragment {
  const stored = new Map<string, Fragment>();
  const related: Fragment[] = [];
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const definition = type.getFields()[nodes[0]!.name.value];
    const mapping = definition?.extensions.graph;
    if (!definition || !mapping) continue; // __typename, and fields that a resolver computes
    if (mapping.is === 'property') {
      stored.set(definition.name, storedValue(definition, mapping, source));
    } else if (mapping.is === 'end') {
      const end = project(request, objectType(definition.type), nodes, source);
      related.push(cypher`${name(key)}: ${end}`);
    } else {
      const values = readArguments(definition, nodes[0]!, request.variableValues);
      const inner = (step: Step): Fragment => project(request, objectType(definition.type), nodes, step);
      if (mapping.is === 'count')
        related.push(
          cypher`${name(key)}: ${countOf(mapping.relation, source.node, values.get('where'), isDeep(values))}`,
        );
      else if (mapping.is === 'relation')
        related.push(cypher`${name(key)}: ${follow(mapping, values, source.node, inner)}`);
      else if (mapping.is === 'alike' || mapping.is === 'alikeCount')
        related.push(cypher`${name(key)}: ${alike(mapping, values, source.node, inner)}`);
    }
  }
  const entries = [...stored.values(), ...related];
  if (entries.length === 0) return cypher`${source.node} {}`;
  if (related.length === 0) return cypher`${source.node} { ${join(entries, ', ')} }`;
  return cypher`${source.node} {
  ${join([join([...stored.values()], ', '), ...related].filter(notEmpty), ',\n')}
}`;
}

function storedValue(
  { name: field, type }: GraphQLField<unknown, unknown>,
  mapping: { on: string; property: string },
  source: Source,
): Fragment {
  if (mapping.on === 'relationship') {
    const value = cypher`${source.relationship!}.${name(mapping.property)}`;
    // The graph has no property in place of an empty list.
    const isList = isNonNullType(type) && isListType(type.ofType);
    return isList ? cypher`${name(field)}: coalesce(${value}, [])` : cypher`${name(field)}: ${value}`;
  }
  if (field === mapping.property) return cypher`.${name(field)}`;
  return cypher`${name(field)}: ${source.node}.${name(mapping.property)}`;
}

type Values = ReadonlyMap<string, Argument>;

/** A list as a `COLLECT` subquery, in order and cut; of a to-one relation its one element. */
function follow(
  relation: RelationMapping,
  values: Values,
  from: Variable,
  inner: (step: Step) => Fragment,
): Fragment {
  const step = stepOf(relation);
  const found = match(relation, values, from, step);
  if (!relation.many)
    return cypher`head(COLLECT {
  ${found}
  RETURN ${inner(step)} LIMIT 1
})`;
  const first = values.get('first');
  const kept =
    relation.parallel || isDeep(values)
      ? cypher`DISTINCT ${step.node}`
      : cypher`${step.node}, ${step.relationship}`;
  return cypher`COLLECT {
  ${found}
  WITH ${kept} ${orderBy(sortKeys(values.get('orderBy'), step, relation.order))}${first ? cypher` ${limit(first)}` : nothing}
  RETURN ${inner(step)}
}`;
}

function alike(
  { is, target, when }: AlikeMapping,
  values: Values,
  from: Variable,
  inner: (step: Step) => Fragment,
): Fragment {
  const step = startAt(target());
  const { node } = step;
  const found = cypher`MATCH (${node}:${name(step.target.label)})
  WHERE ${node} <> ${from} AND ${when(from, node)}`;
  if (is === 'alikeCount')
    return cypher`COUNT {
  ${found}
}`;
  return cypher`COLLECT {
  ${found}
  WITH ${node} ${orderBy(sortKeys(undefined, step))} ${limit(values.get('first')!)}
  RETURN ${inner(step)}
}`;
}

function match(relation: RelationMapping, values: Values, from: Variable, step: Step): Fragment {
  const holds = condition(values.get('where'), step.target, step.node);
  const filter = holds ? cypher` WHERE ${holds}` : nothing;
  return cypher`MATCH ${pathOf(from, relation, step, isDeep(values))}${filter}`;
}

function isDeep(values: Values): boolean {
  return values.get('deep')?.value === true;
}

export function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`Expected a mapped field of an object type, got ${String(type)}`);
  return named;
}

function notEmpty(fragment: Fragment): boolean {
  return fragment.holes.length > 0;
}
