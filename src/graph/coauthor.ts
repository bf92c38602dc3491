import { Field, Int, ObjectType } from 'type-graphql';
import type { Author } from './author.js';
import { Members, Of } from './found.js';
import type { Paper } from './paper.js';

@ObjectType({
  description: 'Somebody in the bylines of the papers of another, and what they wrote together.',
})
export class Coauthor {
  @Of('Author', 'Who it is.')
  author!: Author;

  @Field(() => Int, { description: 'How many papers they wrote together, of those for which `where` holds.' })
  paperCount!: number;

  @Field(() => Int, { nullable: true, description: 'The year of the first of them; null: none has a year.' })
  firstYear?: number;

  @Field(() => Int, { nullable: true, description: 'The year of the last of them; null: none has a year.' })
  lastYear?: number;

  @Members('Paper', 10, 'The papers they wrote together, newest first.')
  papers!: Paper[];
}
