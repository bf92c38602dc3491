import { cypher, join, name, nothing, Variable, type Fragment } from './cypher.js';
import type { AspectMapping } from './mapping.js';
import { pathOf, stepOf, type Step } from './path.js';
import { storedValue } from './storedValue.js';

/** One key by which nodes are told apart. */
export interface Key {
  readonly variable: Variable;
  /** The pattern from the node to what holds the key; null for a value of its own. */
  readonly path: Fragment | null;
  /** What the variable stands for, once the path was matched. */
  readonly source: Fragment;
  /** One node may lead to one key more than once. */
  readonly repeats: boolean;
  /** Entries of a map: `value`, a text, and `id`, of the node that is the key; null where there is none. */
  readonly shown: Fragment;
  /** What keys are sorted by where their counts are equal. */
  readonly order: readonly Fragment[];
}

/** @param step to the node that has the key */
export function keyOf({ field, property, label }: AspectMapping, step: Step): Key {
  const mapping = step.target.fields.get(field);
  const variable = new Variable('key');
  const value = {
    variable,
    shown: cypher`value: toString(${variable}), id: null`,
    order: [cypher`${variable}`],
  };
  if (mapping?.is === 'property')
    return { ...value, path: null, source: storedValue(mapping, step), repeats: false };
  if (mapping?.is !== 'relation') throw new Error(`Expected a value or a relation, got ${field}`);
  const end = stepOf(mapping);
  const path = pathOf(step.node, mapping, end, false);
  if (property !== null)
    return { ...value, path, source: cypher`${end.node}.${name(property)}`, repeats: true };
  if (label === null) throw new Error(`Expected a name for what ${field} leads to`);
  const called = label(variable);
  return {
    variable,
    path,
    source: cypher`${end.node}`,
    repeats: mapping.parallel,
    shown: cypher`value: ${called}, id: ${variable}.id`,
    order: [called, cypher`${variable}.id`],
  };
}

/** `WITH node, key …`: each combination of a node with its keys once. */
export function withKeys(node: Variable, keys: readonly Key[], nodeRepeats = false): Fragment {
  const once = nodeRepeats || keys.some(({ repeats }) => repeats) ? cypher`DISTINCT ` : nothing;
  const bound = keys.map(({ source, variable }) => cypher`${source} AS ${variable}`);
  return cypher`WITH ${once}${join([cypher`${node}`, ...bound], ', ')}`;
}
