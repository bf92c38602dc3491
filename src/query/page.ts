import { int } from 'neo4j-driver';
import type { Argument } from './argument.js';
import { cypher, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';

const MOST = 100;

/** `LIMIT $first`. @throws InputError (when the plan is bound) unless 1 ≤ first ≤ 100 */
export function limit(first: Argument): Fragment {
  const checked = first.parameter((value: number) => {
    if (value < 1 || value > MOST)
      throw new InputError(
        first.field,
        `Expected 1 to ${MOST}, got ${value}. Use where to narrow the list down.`,
      );
    return int(value);
  });
  return cypher`LIMIT ${checked}`;
}
