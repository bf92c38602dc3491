import { Field, ID, InterfaceType } from 'type-graphql';

/** The row of a node whose type only the graph knows carries the type's name. */
@InterfaceType({
  description: 'Anything with a global id.',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;
}
