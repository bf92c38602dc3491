import type { Argument } from './argument.js';
import { countOf } from './count.js';
import { cypher, join, name, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';
import type { OrderKey } from './mapping.js';
import type { Step } from './path.js';

/** What to sort by, whatever it comes from. */
export interface SortKey {
  /** The field asked for, or the property. */
  readonly field: string;
  readonly value: Fragment;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/**
 * The keys asked for, else the relation's natural order, else the kind's; then the id or its like, so that the order is
 * total.
 */
export function sortKeys(
  asked: Argument | undefined,
  step: Step,
  natural: readonly OrderKey[] = [],
): SortKey[] {
  const keys = asked?.given
    ? asked.elements().map((element) => askedKey(element, step))
    : natural.map((key) => stored(key, step));
  const total = keys.length ? step.target.order.slice(-1) : step.target.order;
  return [...keys, ...total.map((key) => stored(key, step))];
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
  const value = countOf(mapping.relation, step.node, where, false);
  return { field, value, descending: direction!.value === 'DESC', nullable: false };
}

function stored({ on, property, descending = false, nullable = false }: OrderKey, step: Step): SortKey {
  const source = on === 'node' ? step.node : step.relationship;
  return { field: property, value: cypher`${source}.${name(property)}`, descending, nullable };
}

function sortItems({ value, descending, nullable }: SortKey, backward: boolean): Fragment[] {
  const item = descending === backward ? cypher`${value}` : cypher`${value} DESC`;
  // Cypher puts missing values last when ascending, first when descending.
  if (!descending || !nullable) return [item];
  return [backward ? cypher`${value} IS NULL DESC` : cypher`${value} IS NULL`, item];
}
