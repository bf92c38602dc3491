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
