import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { PageMapping } from '../query/mapping.js';

/**
 * Lists to page through, as the Relay cursor connections specification has them
 * (https://relay.dev/graphql/connections.htm).
 */

type Class = new () => object;
type Thunk = () => unknown;

@ObjectType({ description: 'Whether a page has neighbours, and where it begins and ends.' })
class PageInfo {
  @Field(() => Boolean, { description: 'There are more behind the page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There are more before the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge: for `before`.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge: for `after`.' })
  endCursor?: string;
}

/** What a relationship itself says, by the name of its property: shown on edges. */
export type EdgeFields = Readonly<Record<string, { type: Thunk; description: string }>>;

/** `PaperConnection` and `PaperEdge`, for a name `Paper` and what stands on the pages. */
export function connectionType(
  name: string,
  many: string,
  node: Thunk,
  { edge: edgeFields = {}, facets }: { edge?: EdgeFields | undefined; facets?: Class | undefined } = {},
): Class {
  const Edge = objectType(`${name}Edge`, 'A place in a list.');
  pageField(Edge, 'node', node, 'What stands there.');
  for (const [property, { type, description }] of Object.entries(edgeFields)) {
    const mapping = {
      is: 'property',
      on: 'relationship',
      property,
      nullable: false,
      mayBeEmpty: false,
    } as const;
    Field(type as never, { description })(Edge.prototype as object, property);
    Extensions({ graph: mapping })(Edge.prototype as object, property);
  }
  pageField(
    Edge,
    'cursor',
    () => String,
    'To go on from here: opaque, and good as long as the order is the same.',
  );

  const Connection = objectType(`${name}Connection`, `A page of ${many}.`);
  pageField(Connection, 'totalCount', () => Int, 'How many there are on all pages together.');
  pageField(Connection, 'nodes', () => [node()], 'What stands on the page.');
  pageField(Connection, 'edges', () => [Edge], 'The same with cursors.');
  if (facets) pageField(Connection, 'facets', () => facets, 'What is on all pages together, counted.');
  pageField(Connection, 'pageInfo', () => PageInfo, 'Whether there is more.');
  return Connection;
}

function objectType(name: string, description: string): Class {
  const type = { [name]: class {} }[name]!;
  ObjectType(name, { description, simpleResolvers: true })(type);
  return type;
}

function pageField(type: Class, part: PageMapping['part'], returns: Thunk, description: string): void {
  Field(returns as never, { description })(type.prototype as object, part);
  Extensions({ graph: { is: 'page', part } })(type.prototype as object, part);
}
