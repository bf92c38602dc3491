import { Arg, ID, Int, Resolver } from 'type-graphql';
import { firstArgument, maxAuthorsArgument, whereArgument } from '../graph/arguments.js';
import { CoauthorPath } from '../graph/coauthorPath.js';
import { mappedKind } from '../graph/registry.js';
import type { PathsRow } from '../query/coauthorPaths.js';
import { InputError } from '../query/inputError.js';
import { rootField } from './rootFields.js';

/** `coauthorPaths`: how two authors are connected. */
export function pathFields(): new () => object {
  @Resolver()
  class PathFields {}
  const prototype: object = PathFields.prototype;
  const field = 'coauthorPaths';
  rootField(
    prototype,
    field,
    () => [CoauthorPath],
    {
      is: 'paths',
      target: () => mappedKind('Author').mapping,
      over: () => mappedKind('Paper').mapping,
      touches: 10_000,
    },
    {
      description:
        'The shortest ways from one author to another over papers written together, of those for which `where` holds; with ' +
        'most papers behind them first. All are equally short; an empty list: there is none of at most `maxHops` hops. ' +
        'Papers with more than `maxAuthors` authors are not walked over.',
    },
  );
  Arg('from', () => ID, { description: 'The id of the author to start at.' })(prototype, field, 0);
  Arg('to', () => ID, { description: 'The id of the author to arrive at.' })(prototype, field, 1);
  whereArgument(prototype, field, 'Paper');
  Arg('maxHops', () => Int, {
    nullable: true,
    defaultValue: 6,
    description: 'How many hops at most, each from co-author to co-author: 1 to 6.',
  })(prototype, field, 2);
  maxAuthorsArgument(prototype, field);
  firstArgument(prototype, field, 1);
  return PathFields;
}

/** @throws InputError when there is no such author: to have no path is another thing */
export function pathsOf(field: string, args: Record<string, unknown>, { ends, paths }: PathsRow): object[] {
  for (const [index, name] of (['from', 'to'] as const).entries())
    if (!ends[index])
      throw new InputError(
        `${field}.${name}`,
        `Expected the id of an author, got ${JSON.stringify(args[name])}. Find one with authors, search or resolve.`,
      );
  return paths;
}
