import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { SearchHit } from './searchHit.js';

@ObjectType({ description: 'What an input means: one node, or candidates, or neither and the reason.' })
export class Resolution {
  @Field(() => String, { description: 'The input as given.' })
  input!: string;

  @Field(() => Node, { nullable: true, description: 'The one node that it names.' })
  node?: Node;

  @Field(() => [SearchHit], {
    description: 'Where it names several, or none: those that it may mean, likeliest first; at most ten.',
  })
  candidates!: SearchHit[];

  @Field(() => String, {
    nullable: true,
    description:
      'Where there is neither node nor candidate: what the input was read as, or what would be understood. ' +
      '`Read as the arXiv id 2304.14454; nothing in the graph has it.`',
  })
  reason?: string;
}
