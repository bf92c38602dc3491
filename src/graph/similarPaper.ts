import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Of } from './found.js';
import type { Paper } from './paper.js';

enum SimilarityKind {
  AUTHORS = 'AUTHORS',
  CATEGORIES = 'CATEGORIES',
  SECTIONS = 'SECTIONS',
  REPOSITORIES = 'REPOSITORIES',
  CITATIONS = 'CITATIONS',
}
registerEnumType(SimilarityKind, {
  name: 'SimilarityKind',
  description: 'What two papers may have in common.',
  valuesConfig: {
    AUTHORS: { description: 'People and teams in both bylines.' },
    CATEGORIES: { description: 'Headings under which lists name both, be it different lists.' },
    SECTIONS: { description: 'Headings under which one and the same list names both; counted besides.' },
    REPOSITORIES: { description: 'Code, models, data sets and spaces of both.' },
    CITATIONS: { description: 'One cites the other, both cite a third, or a third cites both.' },
  },
});

@ObjectType({ description: 'Something that two papers have in common.' })
class SharedThing {
  @Field(() => ID, { description: 'The id of the node.' })
  id!: string;

  @Field(() => String, { description: 'Its name, title, URL, or path of headings.' })
  value!: string;
}

@ObjectType({ description: 'Why two papers are similar.' })
class SimilarityReason {
  @Field(() => SimilarityKind, { description: 'What kind of thing they have in common.' })
  kind!: SimilarityKind;

  @Field(() => Float, { description: 'How much of the score comes from it.' })
  score!: number;

  @Field(() => Int, { description: 'How many things they are.' })
  count!: number;

  @Field(() => [SharedThing], { description: 'What they have in common.' })
  shared!: SharedThing[];
}

@ObjectType({ description: 'A paper that has something in common with another, and what.' })
export class SimilarPaper {
  @Of('Paper', 'The paper.')
  paper!: Paper;

  @Field(() => Float, {
    description:
      'Larger is more alike. Each thing that n papers have in common counts 1 / log2 n (rare things say more), a citation ' +
      'between the two counts 1. What more than 500 papers have is not counted.',
  })
  score!: number;

  @Field(() => [SimilarityReason], { description: 'Where the score comes from, largest part first.' })
  reasons!: SimilarityReason[];
}
