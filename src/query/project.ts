import { readArguments, type Arguments } from './argument.js';
import { bibtexPaper } from './bibtexPaper.js';
import { connection } from './connection.js';
import { countOf } from './count.js';
import { cypher, name, nothing, type Fragment, type Variable } from './cypher.js';
import { condition } from './filter.js';
import type { AlikeMapping, RelationMapping } from './mapping.js';
import { orderBy, sortKeys } from './order.js';
import { limit } from './page.js';
import { relatedTo } from './paged.js';
import { pathOf, startAt, stepOf, type Step } from './path.js';
import type { Asked, Project, Projection, Source } from './projection.js';
import { returned } from './returned.js';
import { Collected, map, nameInRow, tuple, type Row } from './row.js';
import { objectType, selectedFields } from './selection.js';
import { storedValue } from './storedValue.js';
import { walks } from './walks.js';

/** Rows as maps. */
export const inMaps = projection(map);
/** Rows as tuples, which are to be read by what `readerOf` gives. */
export const inTuples = projection(tuple);

/**
 * What is asked for on a node: stored values by field name, relations and counts by `nameInRow`.
 */
function projection(row: Row): Projection {
  const project: Project = (request, type, askedBy, source) => {
    const stored = new Map<string, Fragment>();
    const related = new Map<string, Fragment>();
    for (const [key, nodes] of selectedFields(request, type, askedBy)) {
      const field = type.getFields()[nodes[0]!.name.value];
      const mapping = field?.extensions.graph;
      if (!field || !mapping) continue; // __typename, and fields that a resolver computes
      if (mapping.is === 'property') stored.set(field.name, storedValue(mapping, source));
      else if (mapping.is === 'bibtex') stored.set(field.name, bibtexPaper(source.node));
      else {
        const value = relatedValue({ request, field, askedBy: nodes }, source, { project, row });
        if (value) related.set(nameInRow(field.name, key), value);
      }
    }
    return row(new Map([...stored, ...related]));
  };
  return { project, row };
}

function relatedValue(asked: Asked, source: Source, { project, row }: Projection): Fragment | null {
  const { request, field, askedBy } = asked;
  const mapping = field.extensions.graph!;
  if (mapping.is === 'end') return project(request, objectType(field), askedBy, source);
  const values = readArguments(field, askedBy[0]!, request.variableValues);
  const inner = (step: Step): Fragment => project(request, objectType(field), askedBy, step);
  if (mapping.is === 'count')
    return countOf(mapping.relation, source.node, values.get('where'), isDeep(values));
  if (mapping.is === 'relation') return follow(mapping, values, source.node, inner);
  if (mapping.is === 'pages')
    return connection(asked, relatedTo(source.node, mapping.relation, isDeep(values)), { project, row });
  if (mapping.is === 'alike' || mapping.is === 'alikeCount')
    return alike(mapping, values, source.node, inner);
  if (mapping.is === 'walk')
    return walks[mapping.walk]({ ...asked, mapping, values, from: source.node, project: inMaps.project });
  return null;
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
  return new Collected(cypher`COLLECT {
  ${found}
  WITH ${isOnce ? cypher`DISTINCT ` : nothing}${kept} ${orderBy(sortKeys(values.get('orderBy'), step, relation.order))}${first ? cypher` ${limit(first)}` : nothing}
  ${returned(kept, inner(step))}
}`);
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
  return new Collected(cypher`COLLECT {
  ${found}
  WITH ${node} ${orderBy(sortKeys(undefined, step))} ${limit(values.get('first')!)}
  ${returned(cypher`${node}`, inner(step))}
}`);
}

function match(relation: RelationMapping, values: Arguments, from: Variable, step: Step): Fragment {
  const holds = condition(values.get('where'), step);
  const filter = holds ? cypher` WHERE ${holds}` : nothing;
  return cypher`MATCH ${pathOf(from, relation, step, isDeep(values))}${filter}`;
}

function isDeep(values: Arguments): boolean {
  return values.get('deep')?.value === true;
}
