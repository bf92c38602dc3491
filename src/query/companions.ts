import type { GraphQLObjectType } from 'graphql';
import { cypher, join, name, type Fragment, type Variable } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { members } from './members.js';
import type { Asked, Project } from './projection.js';
import { objectType, selectedFields } from './selection.js';

/** A node that a walk found, and what it found on the way. */
export interface Companion {
  readonly node: Variable;
  /** Computed values, by field. */
  readonly values: Readonly<Record<string, Variable>>;
  /** The nodes behind it, in a list. */
  readonly behind: { readonly list: Variable; readonly target: TypeMapping };
}

/** A map with what is asked for on a companion, and whether the nodes behind it are needed for that. */
export function companion(
  { request, askedBy }: Asked,
  type: GraphQLObjectType,
  { node, values, behind }: Companion,
  project: Project,
): { shown: Fragment; showsBehind: boolean } {
  const computed = new Map<string, Fragment>();
  const related: Fragment[] = [];
  let showsBehind = false;
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const field = type.getFields()[nodes[0]!.name.value];
    if (!field) continue; // __typename
    const { graph: mapping } = field.extensions;
    const value = values[field.name];
    if (mapping?.is === 'end')
      related.push(cypher`${name(key)}: ${project(request, objectType(field), nodes, { node })}`);
    else if (mapping?.is === 'members') {
      showsBehind = true;
      related.push(cypher`${name(key)}: ${members({ request, field, askedBy: nodes }, behind, project)}`);
    } else if (value) computed.set(field.name, cypher`${name(field.name)}: ${value}`);
  }
  return { shown: cypher`{ ${join([...computed.values(), ...related], ', ')} }`, showsBehind };
}
