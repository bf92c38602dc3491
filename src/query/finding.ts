import type { GraphQLObjectType } from 'graphql';
import { cypher, join, name, type Fragment, type Variable } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { members } from './members.js';
import type { Asked, Project } from './projection.js';
import { nameInRow } from './row.js';
import { objectType, selectedFields } from './selection.js';

/** What a walk found. */
export interface Finding {
  /** The nodes that it tells of, by field. */
  readonly ends: Readonly<Record<string, Variable>>;
  /** Computed values, by field. */
  readonly values: Readonly<Record<string, Fragment>>;
  /** The nodes behind it, in a list; null where it shows none. */
  readonly behind: { readonly list: Variable; readonly target: TypeMapping } | null;
}

/** A map with what is asked for on a finding, and whether the nodes behind it are needed for that. */
export function showFinding(
  { request, askedBy }: Pick<Asked, 'request' | 'askedBy'>,
  type: GraphQLObjectType,
  { ends, values, behind }: Finding,
  project: Project,
): { shown: Fragment; showsBehind: boolean } {
  const computed = new Map<string, Fragment>();
  const related: Fragment[] = [];
  let showsBehind = false;
  for (const [key, nodes] of selectedFields(request, type, askedBy)) {
    const field = type.getFields()[nodes[0]!.name.value];
    if (!field) continue; // __typename
    const { graph: mapping } = field.extensions;
    if (mapping?.is === 'end') {
      const end = project(request, objectType(field), nodes, { node: ends[field.name]! });
      related.push(cypher`${name(nameInRow(field.name, key))}: ${end}`);
    } else if (mapping?.is === 'members' && behind) {
      showsBehind = true;
      related.push(
        cypher`${name(nameInRow(field.name, key))}: ${members({ request, field, askedBy: nodes }, behind, project)}`,
      );
    } else computed.set(field.name, cypher`${name(field.name)}: ${values[field.name]!}`);
  }
  return { shown: cypher`{ ${join([...computed.values(), ...related], ', ')} }`, showsBehind };
}
