import type { FieldNode, GraphQLObjectType } from 'graphql';
import { readArguments, type Arguments } from './argument.js';
import { bibtexPaper } from './bibtexPaper.js';
import { connection } from './connection.js';
import { countOf } from './count.js';
import { cypher, join, name, nothing, type Fragment, type Variable } from './cypher.js';
import { condition } from './filter.js';
import type { AlikeMapping, PropertyMapping, RelationMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { limit } from './page.js';
import { relatedTo } from './paged.js';
import { pathOf, startAt, stepOf, type Step } from './path.js';
import type { Source } from './projection.js';
import { returned } from './returned.js';
import { objectType, selectedFields, type Request } from './selection.js';
import { storedValue } from './storedValue.js';
import { walks } from './walks.js';

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
      stored.set(definition.name, shown(definition.name, mapping, source));
    } else if (mapping.is === 'bibtex') {
      stored.set(definition.name, cypher`${name(definition.name)}: ${bibtexPaper(source.node)}`);
    } else if (mapping.is === 'end') {
      const end = project(request, objectType(definition), nodes, source);
      related.push(cypher`${name(key)}: ${end}`);
    } else {
      const values = readArguments(definition, nodes[0]!, request.variableValues);
      const inner = (step: Step): Fragment => project(request, objectType(definition), nodes, step);
      if (mapping.is === 'count')
        related.push(
          cypher`${name(key)}: ${countOf(mapping.relation, source.node, values.get('where'), isDeep(values))}`,
        );
      else if (mapping.is === 'relation')
        related.push(cypher`${name(key)}: ${follow(mapping, values, source.node, inner)}`);
      else if (mapping.is === 'pages')
        related.push(
          cypher`${name(key)}: ${connection(request, definition, nodes, relatedTo(source.node, mapping.relation, isDeep(values)), project)}`,
        );
      else if (mapping.is === 'alike' || mapping.is === 'alikeCount')
        related.push(cypher`${name(key)}: ${alike(mapping, values, source.node, inner)}`);
      else if (mapping.is === 'walk') {
        const asked = {
          request,
          field: definition,
          askedBy: nodes,
          mapping,
          values,
          from: source.node,
          project,
        };
        related.push(cypher`${name(key)}: ${walks[mapping.walk](asked)}`);
      }
    }
  }
  const entries = [...stored.values(), ...related];
  if (entries.length === 0) return cypher`${source.node} {}`;
  if (related.length === 0) return cypher`${source.node} { ${join(entries, ', ')} }`;
  return cypher`${source.node} {
  ${join([join([...stored.values()], ', '), ...related].filter(notEmpty), ',\n')}
}`;
}

function shown(field: string, mapping: PropertyMapping, source: Source): Fragment {
  const isShort = mapping.on === 'node' && field === mapping.property;
  return isShort ? cypher`.${name(field)}` : cypher`${name(field)}: ${storedValue(mapping, source)}`;
}

/** A list as a `COLLECT` subquery, in order and cut; of a to-one relation its one element. */
function follow(
  relation: RelationMapping,
  values: Arguments,
  from: Variable,
  inner: (step: Step) => Fragment,
): Fragment {
  const step = stepOf(relation);
  const found = match(relation, values, from, step);
  if (!relation.many)
    return cypher`head(COLLECT {
  ${found}
  ${returned(cypher`${step.node}`, inner(step))} LIMIT 1
})`;
  const first = values.get('first');
  const isOnce = relation.parallel || isDeep(values);
  const kept = isOnce ? cypher`${step.node}` : cypher`${step.node}, ${step.relationship}`;
  return cypher`COLLECT {
  ${found}
  WITH ${isOnce ? cypher`DISTINCT ` : nothing}${kept} ${orderBy(sortKeys(values.get('orderBy'), step, relation.order))}${first ? cypher` ${limit(first)}` : nothing}
  ${returned(kept, inner(step))}
}`;
}

function alike(
  { is, target, when }: AlikeMapping,
  values: Arguments,
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
  ${returned(cypher`${node}`, inner(step))}
}`;
}

function match(relation: RelationMapping, values: Arguments, from: Variable, step: Step): Fragment {
  const holds = condition(values.get('where'), step);
  const filter = holds ? cypher` WHERE ${holds}` : nothing;
  return cypher`MATCH ${pathOf(from, relation, step, isDeep(values))}${filter}`;
}

function isDeep(values: Arguments): boolean {
  return values.get('deep')?.value === true;
}

function notEmpty(fragment: Fragment): boolean {
  return fragment.holes.length > 0;
}
