import { int } from 'neo4j-driver';
import type { Argument, Arguments } from './argument.js';
import { cypher, Parameter, type Fragment } from './cypher.js';
import { InputError } from './inputError.js';

/** How many a page may hold. */
export const MOST_FIRST = 100;

/** How many a page holds when it is not said. */
const DEFAULT_FIRST = 25;

/** `LIMIT $first`. @throws InputError (when the plan is bound) unless 1 ≤ first ≤ 100 */
export function limit(first: Argument): Fragment {
  return cypher`LIMIT ${sizeOf(first)}`;
}

/** @throws InputError (when the plan is bound) unless 1 ≤ first ≤ 100 */
export function sizeOf(first: Argument): Parameter {
  return first.parameter((value: number) => int(checkFirst(value, first.field)));
}

/** The value of an argument. @throws InputError (when the plan is bound) unless least ≤ value ≤ most */
export function between(argument: Argument, least: number, most: number): Parameter {
  return argument.parameter((value: number) => {
    if (value >= least && value <= most) return int(value);
    throw new InputError(argument.field, `Expected ${least} to ${most}, got ${value}.`);
  });
}

/** The part of a list that a connection's arguments ask for. */
export interface PageAsked {
  /** The number of rows as a parameter, with so many more. */
  size: (more: number) => Parameter;
  cursor: Argument;
  backward: boolean;
}

/** @throws InputError unless the page is `first` … `after`, or `last` … `before` */
export function pageAsked(values: Arguments): PageAsked {
  const [first, after, last, before] = ['first', 'after', 'last', 'before'].map((key) => values.get(key)!);
  const backward = last!.given || before!.given;
  if (backward && (first!.given || after!.given))
    throw new InputError(
      last!.given ? last!.field : before!.field,
      'Expected a page forwards (first, after) or backwards (last, before), got both.',
    );
  const asked = backward ? last! : first!;
  return {
    size: (more) =>
      asked.given
        ? asked.parameter((value: number) => int(checkFirst(value, asked.field) + more))
        : new Parameter(() => int(DEFAULT_FIRST + more)),
    cursor: backward ? before! : after!,
    backward,
  };
}

/** @throws InputError unless it is from 1 to 100 */
function checkFirst(value: number, field: string): number {
  if (value >= 1 && value <= MOST_FIRST) return value;
  throw new InputError(
    field,
    `Expected 1 to ${MOST_FIRST}, got ${value}. Use where to narrow the list down.`,
  );
}
