import { int } from 'neo4j-driver';
import type { Argument } from './argument.js';
import { cypher, type Fragment, type Parameter } from './cypher.js';
import { decodeCursor } from './cursor.js';
import type { SortKey } from './order.js';

/** The name of an order, by which a cursor of another one is told: "date-,title,id". */
export function nameOfOrder(keys: readonly SortKey[]): string {
  return keys.map(({ field, descending }) => `${field}${descending ? '-' : ''}`).join(',');
}

/**
 * What stands behind a place in an order, or before it: greater in the first key, or equal there and greater in the next
 * one, and so on. The last key is never equal: it makes the order total.
 */
export function beyond(keys: readonly SortKey[], cursor: Argument, backward: boolean): Fragment {
  const order = nameOfOrder(keys);
  const valueOf = (index: number): Parameter =>
    cursor.parameter((text: string) => {
      const value = decodeCursor(text, order, cursor.field)[index];
      return typeof value === 'number' ? int(value) : value;
    });
  const behind = keys.reduceRight<Fragment | null>((next, key, index) => {
    const value = valueOf(index);
    const greater = past(key, value, backward);
    return next ? cypher`(${greater} OR (${same(key, value)} AND ${next}))` : greater;
  }, null)!;
  const [first] = keys;
  if (keys.length === 1 || !first!.isStored || first!.nullable) return behind;
  // Follows from the rest, and lets an index begin there.
  const from = first!.descending === backward ? cypher`>=` : cypher`<=`;
  return cypher`${first!.value} ${from} ${valueOf(0)} AND ${behind}`;
}

function past({ value, descending, nullable }: SortKey, place: Parameter, backward: boolean): Fragment {
  const compared = descending === backward ? cypher`${value} > ${place}` : cypher`${value} < ${place}`;
  if (!nullable) return compared;
  // Missing values come last.
  return backward
    ? cypher`(${compared} OR (${value} IS NOT NULL AND ${place} IS NULL))`
    : cypher`(${compared} OR (${value} IS NULL AND ${place} IS NOT NULL))`;
}

function same({ value, nullable }: SortKey, place: Parameter): Fragment {
  const equal = cypher`${value} = ${place}`;
  return nullable ? cypher`(${equal} OR (${value} IS NULL AND ${place} IS NULL))` : equal;
}
