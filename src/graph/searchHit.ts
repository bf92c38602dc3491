import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from './node.js';

@ObjectType({ description: 'A node that a text finds, and why.' })
export class SearchHit {
  @Field(() => Node, {
    description:
      'What was found. Ask for the fields of a kind in a fragment: `node { id ... on Paper { title } }`.',
  })
  node!: Node;

  @Field(() => Float, {
    description:
      'Larger is better. Of `search` and `suggest` to compare within one answer only; of the candidates of `resolve` from ' +
      '0 to 1, where 1 is the same title.',
  })
  score!: number;

  @Field(() => [String], {
    description:
      'Where the words were found: its title or name, and the part of the abstract with most of them. HTML: the words stand ' +
      'in `<em>…</em>`, everything else is escaped. `Open <em>Medical</em> Models`.',
  })
  highlights!: string[];
}
