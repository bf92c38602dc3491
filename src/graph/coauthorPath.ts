import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Author } from './author.js';
import { Members, Of } from './found.js';
import type { Paper } from './paper.js';
import { mappedKind } from './registry.js';

@ObjectType({ description: 'A step from an author to a co-author.' })
class CoauthorHop {
  @Of('Author', 'From whom.')
  from!: Author;

  @Of('Author', 'To whom.')
  to!: Author;

  @Field(() => Int, {
    description: 'How many papers the two wrote together, of those that were walked over.',
  })
  paperCount!: number;

  @Members('Paper', 10, 'Those papers, newest first.')
  papers!: Paper[];
}

@ObjectType({ description: 'A way from an author to another over papers that were written together.' })
export class CoauthorPath {
  @Field(() => [mappedKind('Author').type], { description: 'The authors on the way, both ends too.' })
  @Extensions({ graph: { is: 'members' } })
  authors!: Author[];

  @Field(() => Int, { description: 'How many hops it has: one less than authors.' })
  hopCount!: number;

  @Field(() => [CoauthorHop], { description: 'The steps of the way, each with its papers.' })
  @Extensions({ graph: { is: 'hops' } })
  hops!: CoauthorHop[];

  @Field(() => Boolean, {
    description:
      'true: there are more ways as short as this one than were asked for, or than were looked at.',
  })
  truncated!: boolean;
}
