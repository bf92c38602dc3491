import type { Argument } from './argument.js';
import { countOf } from './count.js';
import { cypher, join, name, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';
import type { OrderKey } from './mapping.js';
import type { Step } from './path.js';

/**
 * `ORDER BY …`: the keys asked for, else the relation's natural order, else the kind's; then the id or its like, so
 * that the order is total.
 * Missing values come last in both directions.
 */
export function orderBy(
  asked: Argument | undefined,
  step: Step,
  natural: readonly OrderKey[] = [],
): Fragment {
  const keys = asked?.given
    ? asked.elements().map((element) => askedKey(element, step))
    : natural.map((key) => stored(key, step));
  const total = keys.length ? step.target.order.slice(-1) : step.target.order;
  const items = [...keys, ...total.map((key) => stored(key, step))].flatMap(sortItems);
  return cypher`ORDER BY ${join(items, ', ')}`;
}

/** What to sort by, whatever it comes from. */
interface SortKey {
  readonly value: Fragment;
  readonly descending: boolean;
  readonly nullable: boolean;
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
  return { value, descending: direction!.value === 'DESC', nullable: false };
}

function stored({ on, property, descending = false, nullable = false }: OrderKey, step: Step): SortKey {
  const source = on === 'node' ? step.node : step.relationship;
  return { value: cypher`${source}.${name(property)}`, descending, nullable };
}

function sortItems({ value, descending, nullable }: SortKey): Fragment[] {
  // Cypher puts missing values last when ascending, first when descending.
  if (descending)
    return nullable ? [cypher`${value} IS NULL`, cypher`${value} DESC`] : [cypher`${value} DESC`];
  return [value];
}
