import { int } from 'neo4j-driver';
import type { Arguments } from './argument.js';
import type { Parameter } from './cypher.js';
import { InputError } from './inputError.js';

/** More cannot be drawn, nor read. */
const MOST_NODES = 2_000;

/** How many nodes a graph may have, with so many more. @throws InputError (when the plan is bound) unless 1 to 2,000 are asked for */
export function mostNodes(values: Arguments, more: number): Parameter {
  const limit = values.get('limit')!;
  return limit.parameter((value: number) => {
    if (value >= 1 && value <= MOST_NODES) return int(value + more);
    const narrower = values.has('kinds') ? 'kinds' : 'where';
    throw new InputError(
      limit.field,
      `Expected 1 to ${MOST_NODES}, got ${value}. Use ${narrower} to narrow the graph down.`,
    );
  });
}
