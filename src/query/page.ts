import { int } from 'neo4j-driver';
import type { Argument } from './argument.js';
import { cypher, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';

const MOST = 100;

/** How many a page holds when it is not said. */
export const DEFAULT_FIRST = 25;

/** `LIMIT $first`. @throws InputError (when the plan is bound) unless 1 ≤ first ≤ 100 */
export function limit(first: Argument): Fragment {
  const checked = first.parameter((value: number) => int(checkFirst(value, first.field)));
  return cypher`LIMIT ${checked}`;
}

/** @throws InputError unless it is from 1 to 100 */
export function checkFirst(value: number, field: string): number {
  if (value >= 1 && value <= MOST) return value;
  throw new InputError(field, `Expected 1 to ${MOST}, got ${value}. Use where to narrow the list down.`);
}
