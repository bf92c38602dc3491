import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Members, Of } from './found.js';
import type { List } from './list.js';
import type { Paper } from './paper.js';

@ObjectType({ description: 'What another list has in common with a list.' })
export class ListOverlap {
  @Of('List', 'The other list.')
  list!: List;

  @Field(() => Int, { description: 'How many papers both name.' })
  paperCount!: number;

  @Field(() => Float, { description: 'Which part of the papers of this list that is: 0 to 1.' })
  share!: number;

  @Field(() => Float, {
    description: 'Which part of the papers that either names both name (Jaccard): 0 to 1.',
  })
  jaccard!: number;

  @Members('Paper', 10, 'The papers that both name, newest first.')
  papers!: Paper[];
}
