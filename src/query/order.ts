import type { Argument } from './argument.js';
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
  const keys = asked?.given ? asked.elements().map((element) => askedKey(element, step)) : natural;
  const total = keys.length ? [...keys, ...step.target.order.slice(-1)] : step.target.order;
  return cypher`ORDER BY ${join(
    total.flatMap((key) => sortItems(key, step)),
    ', ',
  )}`;
}

function askedKey(element: Argument, step: Step): OrderKey {
  const keys = element.entries().filter(([, { given }]) => given);
  const [key] = keys;
  if (!key || keys.length > 1) {
    const came = keys.length ? keys.map(([field]) => field).join(' and ') : 'none';
    throw new InputError(
      element.field,
      `Expected one field in each element, got ${came}. Write [{ title: ASC }, { date: DESC }].`,
    );
  }
  const [field, { value }] = key;
  const mapping = step.target.fields.get(field)!;
  if (mapping.is !== 'property') throw new Error(`No order is mapped for ${element.field}`);
  return {
    on: mapping.on,
    property: mapping.property,
    nullable: mapping.nullable,
    descending: value === 'DESC',
  };
}

function sortItems({ on, property, descending, nullable }: OrderKey, step: Step): Fragment[] {
  const value = cypher`${on === 'node' ? step.node : step.relationship}.${name(property)}`;
  // Cypher puts missing values last when ascending, first when descending.
  if (descending)
    return nullable ? [cypher`${value} IS NULL`, cypher`${value} DESC`] : [cypher`${value} DESC`];
  return [value];
}
