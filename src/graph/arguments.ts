import { Arg, Int } from 'type-graphql';
import { mappedKind } from './registry.js';

/** The arguments that lists of a kind take everywhere: on `Query` and on every relation. */

export function whereArgument(prototype: object, field: string, target: string): void {
  const description = 'Only those for which this holds.';
  Arg('where', () => mappedKind(target).where, { nullable: true, description })(prototype, field, 0);
}

export function orderByArgument(prototype: object, field: string, target: string): void {
  const description = 'The first element decides, the next breaks ties.';
  Arg('orderBy', () => [mappedKind(target).orderBy], { nullable: true, description })(prototype, field, 1);
}

export function firstArgument(prototype: object, field: string, defaultValue: number): void {
  Arg('first', () => Int, { nullable: true, defaultValue, description: 'How many at most: 1 to 100.' })(
    prototype,
    field,
    2,
  );
}

/** Of walks from author to author. */
export function maxAuthorsArgument(prototype: object, field: string): void {
  const description =
    'Papers with more authors than this are left out: their bylines would make everybody a co-author of everybody.';
  Arg('maxAuthors', () => Int, { nullable: true, defaultValue: 30, description })(prototype, field, 1);
}

/** Of a connection. */
export function pageArguments(prototype: object, field: string): void {
  const argument = (name: string, type: () => unknown, description: string, index: number): void =>
    Arg(name, type as never, { nullable: true, description })(prototype, field, index);
  argument(
    'first',
    () => Int,
    'How many at most, from the beginning or behind `after`: 1 to 100; 25 if not given.',
    2,
  );
  argument('after', () => String, 'The cursor behind which the page begins.', 3);
  argument('last', () => Int, 'How many at most, from the end or before `before`: 1 to 100.', 4);
  argument('before', () => String, 'The cursor before which the page ends.', 5);
}
