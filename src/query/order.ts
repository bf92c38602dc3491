import type { Argument } from './argument.js';
import { countOf } from './count.js';
import { cypher, join, name, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';
import type { OrderKey, RelationMapping } from './mapping.js';
import type { Step } from './path.js';

/** What to sort by, whatever it comes from. */
export interface SortKey {
  /** The field asked for, or the property. */
  readonly field: string;
  readonly value: Fragment;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** A property of the node, in which an index may keep the nodes. */
  readonly isStored: boolean;
  /** What is counted, where it is a number of related nodes. */
  readonly counted: { readonly relation: RelationMapping; readonly where: Argument | undefined } | null;
}

/**
 * The keys asked for, else the relation's natural order, else the kind's; then what makes the kind's total: the id, or a
 * value that no two nodes share.
 */
export function sortKeys(
  asked: Argument | undefined,
  step: Step,
  natural: readonly OrderKey[] = [],
): SortKey[] {
  const { order } = step.target;
  const last = order.at(-1)!;
  const keys = asked?.given ? asked.elements().map((element) => askedKey(element, step)) : [];
  if (keys.length === 0) keys.push(...(natural.length ? natural : order).map((key) => stored(key, step)));
  const end = keys.at(-1)!;
  if (end.field === last.property) return keys;
  // What is asked for may be what the kind's own order begins with: [{ date: DESC }].
  if (end.isStored && end.descending && last.refines?.includes(end.field)) keys.pop();
  return [...keys, stored(last, step)];
}

/**
 * The condition that lets an index give the order: the nodes that have no value are not in it. null where that would
 * leave out some.
 */
export function isInIndex([first]: readonly SortKey[]): Fragment | null {
  return first?.isStored && !first.nullable ? cypher`${first.value} IS NOT NULL` : null;
}

/** `ORDER BY …`. Missing values come last in both directions; backward, the order is turned round. */
export function orderBy(keys: readonly SortKey[], backward = false): Fragment {
  return cypher`ORDER BY ${join(
    keys.flatMap((key) => sortItems(key, backward)),
    ', ',
  )}`;
}

function askedKey(element: Argument, step: Step): SortKey {
  const keys = element.entries().filter(([, { given }]) => given);
  const [key] = keys;
  if (!key || keys.length > 1) {
    const came = keys.length ? keys.map(([field]) => field).join(' and ') : 'none';
    throw new InputError(
      element.field,
      `Expected one field in each element, got ${came}. Write [{ title: ASC }, { date: DESC }].`,
    );
  }
  const [field, asked] = key;
  const mapping = step.target.fields.get(field)!;
  if (mapping.is === 'property') return stored({ ...mapping, descending: asked.value === 'DESC' }, step);
  if (mapping.is !== 'count') throw new Error(`No order is mapped for ${element.field}`);
  const { direction, where } = Object.fromEntries(asked.entries());
  const { relation } = mapping;
  const value = countOf(relation, step.node, where, false);
  const descending = direction!.value === 'DESC';
  return { field, value, descending, nullable: false, isStored: false, counted: { relation, where } };
}

function stored({ on, property, descending = false, nullable = false }: OrderKey, step: Step): SortKey {
  const source = on === 'node' ? step.node : step.relationship;
  const value = cypher`${source}.${name(property)}`;
  return { field: property, value, descending, nullable, isStored: on === 'node', counted: null };
}

function sortItems({ value, descending, nullable }: SortKey, backward: boolean): Fragment[] {
  const item = descending === backward ? cypher`${value}` : cypher`${value} DESC`;
  // Cypher puts missing values last when ascending, first when descending.
  if (!descending || !nullable) return [item];
  return [backward ? cypher`${value} IS NULL DESC` : cypher`${value} IS NULL`, item];
}
