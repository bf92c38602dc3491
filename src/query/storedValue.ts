import { cypher, name, type Fragment, type Variable } from './cypher.js';
import type { PropertyMapping } from './mapping.js';

/** The value of a field that is stored as it is shown, on a node or on the relationship that led to it. */
export function storedValue(
  { on, property, mayBeEmpty }: PropertyMapping,
  source: { readonly node: Variable; readonly relationship?: Variable },
): Fragment {
  const value = cypher`${on === 'node' ? source.node : source.relationship!}.${name(property)}`;
  return mayBeEmpty ? cypher`coalesce(${value}, [])` : value;
}
