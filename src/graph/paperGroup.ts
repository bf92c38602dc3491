import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IntFilter } from './filters.js';
import { Members } from './found.js';
import type { Paper } from './paper.js';
import { PaperAspect } from './paperFacets.js';

@ObjectType({ description: 'What the papers of a group have in common.' })
class GroupKey {
  @Field(() => PaperAspect, { description: 'The way of looking at papers that was asked for.' })
  by!: PaperAspect;

  @Field(() => String, {
    nullable: true,
    description: 'The value as text: a year, a name, a host, or a path of headings; null: they have none.',
  })
  value?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the node that it names; null for years and hosts.',
  })
  id?: string;
}

@ObjectType({ description: 'Papers that have something in common.' })
export class PaperGroup {
  @Field(() => [GroupKey], { description: 'What they have in common, in the order of `by`.' })
  keys!: GroupKey[];

  @Field(() => Int, { description: 'How many they are.' })
  count!: number;

  @Members('Paper', 3, 'The first of them.')
  papers!: Paper[];
}

@InputType({ description: 'Conditions on a group. All those given must hold.' })
export class PaperGroupHaving {
  @Field(() => IntFilter, { nullable: true, description: 'How many papers it has.' })
  count?: IntFilter;
}
