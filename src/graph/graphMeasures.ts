import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum Centrality {
  PAGERANK = 'PAGERANK',
  BETWEENNESS = 'BETWEENNESS',
  DEGREE = 'DEGREE',
}
registerEnumType(Centrality, {
  name: 'Centrality',
  description: 'What makes a node of a graph a central one.',
  valuesConfig: {
    PAGERANK: { description: 'Important ones point to it: PageRank over edges both ways, by weight.' },
    BETWEENNESS: {
      description: 'It stands on many shortest ways between others; edges all count as one step.',
    },
    DEGREE: { description: 'How many nodes it has an edge with, of all others: 0 to 1.' },
  },
});

@ObjectType({ description: 'Nodes of a graph that have more to do with each other than with the rest.' })
class Community {
  @Field(() => Int, { description: '0 for the largest.' })
  index!: number;

  @Field(() => Int, { description: 'How many nodes it has.' })
  size!: number;

  @Field(() => [ID], { description: 'Their ids, in the order of the graph.' })
  nodes!: string[];
}

@ObjectType({ description: 'The communities of a graph.' })
export class Communities {
  @Field(() => String, { description: 'How they were found: the algorithm with its settings.' })
  method!: string;

  @Field(() => Float, { description: 'How clear they are: the modularity, at most 1; 0 for none.' })
  modularity!: number;

  @Field(() => [Community], { description: 'Largest first.' })
  communities!: Community[];
}

@ObjectType({ description: 'A node with its place among all of them.' })
class RankedNode {
  @Field(() => ID, { description: 'The id of the node.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => Float, { description: 'Larger is more central; to compare within one graph.' })
  score!: number;
}

@ObjectType({ description: 'The most central nodes of a graph.' })
export class CentralityRanking {
  @Field(() => String, { description: 'How they were found: the algorithm with its settings.' })
  method!: string;

  @Field(() => [RankedNode], {
    description: 'Most central first; of equals that which comes first in the graph.',
  })
  ranking!: RankedNode[];
}
