import { Arg, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { firstArgument, orderByArgument, pageArguments, whereArgument } from '../graph/arguments.js';
import { kindMappings } from '../graph/kinds.js';
import { Node } from '../graph/node.js';
import type { MappedKind } from '../graph/registry.js';
import type { RootMapping } from '../query/mapping.js';

type ResolverClass = new () => object;

/** `paper` for one, `papers` for a list and `paperCount` for how many: the fields of `Query` that every kind has. */
export function rootFieldsOf({ type, mapping, one, many, lookups, connection }: MappedKind): ResolverClass {
  @Resolver()
  class RootFields {}
  const prototype: object = RootFields.prototype;
  const target = (): typeof mapping => mapping;

  rootField(
    prototype,
    one,
    () => type,
    { is: 'one', target, lookups },
    {
      nullable: true,
      description: `The ${one} that the one given argument names, or null.`,
    },
  );
  for (const [name, lookup] of lookups)
    Arg(name, lookup.type as never, { nullable: true, description: lookup.description })(prototype, one, 0);

  rootField(
    prototype,
    many,
    () => [type],
    { is: 'list', target },
    {
      description: `The ${many} for which \`where\` holds, in order.`,
    },
  );
  whereArgument(prototype, many, mapping.name);
  orderByArgument(prototype, many, mapping.name);
  firstArgument(prototype, many, 25);

  const pages = `${many}Connection`;
  rootField(
    prototype,
    pages,
    () => connection,
    { is: 'connection', target },
    {
      description: `The same as \`${many}\`, to page through: forwards with \`first\` and \`after\`, backwards with \`last\` and \`before\`.`,
    },
  );
  whereArgument(prototype, pages, mapping.name);
  orderByArgument(prototype, pages, mapping.name);
  pageArguments(prototype, pages);

  const count = `${one}Count`;
  rootField(
    prototype,
    count,
    () => Int,
    { is: 'total', target },
    {
      description: `For how many ${many} \`where\` holds.`,
    },
  );
  whereArgument(prototype, count, mapping.name);
  return RootFields;
}

/** `node` and `nodes`: anything by its global id. */
export function nodeFields(): ResolverClass {
  @Resolver()
  class NodeFields {}
  const prototype: object = NodeFields.prototype;

  rootField(
    prototype,
    'node',
    () => Node,
    { is: 'node', targets: kindMappings },
    {
      nullable: true,
      description: 'The node with this global id, or null.',
    },
  );
  Arg('id', () => ID, { description: 'A global id.' })(prototype, 'node', 0);

  rootField(
    prototype,
    'nodes',
    () => [Node],
    { is: 'nodes', targets: kindMappings },
    {
      nullable: 'items',
      description:
        'The nodes with these global ids: as many and in the order asked for, null for an unknown id.',
    },
  );
  Arg('ids', () => [ID], { description: 'Global ids; at most 100.' })(prototype, 'nodes', 0);
  return NodeFields;
}

/** A field of `Query` with what it asks the graph for; `wire` gives it its resolver. */
export function rootField(
  prototype: object,
  name: string,
  returns: () => unknown,
  graph: RootMapping,
  options: { description: string; nullable?: boolean | 'items' },
): void {
  Query(returns as never, options)(prototype, name, {});
  Extensions({ graph })(prototype, name);
}
