import { Arg, Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { GraphPartMapping } from '../query/mapping.js';
import { firstArgument } from './arguments.js';
import { Centrality, CentralityRanking, Communities } from './graphMeasures.js';
import { Node } from './node.js';
import { NodeKind } from './nodeKind.js';

function Part(part: GraphPartMapping['part']): PropertyDecorator & MethodDecorator {
  return Extensions({ graph: { is: 'graph', part } });
}

@ObjectType({ description: 'A node of a graph.' })
class GraphNode {
  @Field(() => ID, { description: 'The global id.' })
  id!: string;

  @Field(() => NodeKind, { description: 'What it is.' })
  kind!: NodeKind;

  @Field(() => String, { description: 'Its title, name, or owner and name.' })
  label!: string;

  @Field(() => Float, {
    description:
      'How much it weighs: of an author in `coauthorshipGraph` the number of papers for which `where` holds; elsewhere what ' +
      'its edges in this graph weigh together.',
  })
  weight!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many edges it is away from the node in the middle; null where there is none.',
  })
  distance?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the paper; of an author in `coauthorshipGraph` the year of the first of those papers; else null.',
  })
  firstYear?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the paper; of an author in `coauthorshipGraph` the year of the last of those papers; else null.',
  })
  lastYear?: number;

  @Field(() => Int, {
    description: 'The community it is in: its index in `communities`, 0 for the largest.',
  })
  @Part('community')
  community!: number;

  @Field(() => Node, { description: 'The node itself. Ask for the fields of a kind in a fragment.' })
  @Part('node')
  node!: Node;
}

@ObjectType({ description: 'An edge of a graph.' })
class GraphEdge {
  @Field(() => ID, { description: 'Made of kind, source and target; of this graph alone.' })
  id!: string;

  @Field(() => ID, { description: 'The id of the node it starts at.' })
  source!: string;

  @Field(() => ID, {
    description: 'The id of the node it ends at. `COAUTHOR` has no direction: the smaller id is the source.',
  })
  target!: string;

  @Field(() => String, {
    description: '`COAUTHOR`, or the type of the relationship in the graph: `AUTHORED`, `CITES` …',
  })
  kind!: string;

  @Field(() => Float, {
    description: 'How many papers were written together, or how often the two are related.',
  })
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'Of `COAUTHOR`: the year of the first paper together.' })
  firstYear?: number;

  @Field(() => Int, { nullable: true, description: 'Of `COAUTHOR`: the year of the last paper together.' })
  lastYear?: number;
}

@ObjectType({
  description: 'Nodes and edges, to be looked at or drawn. They come in the same order each time.',
})
export class Graph {
  @Field(() => [GraphNode], { description: 'The node in the middle, if any, and the heaviest first.' })
  @Part('nodes')
  nodes!: GraphNode[];

  @Field(() => [GraphEdge], { description: 'Every edge between these nodes.' })
  edges!: GraphEdge[];

  @Field(() => Boolean, {
    description:
      'true: there are more than were asked for, or than are followed; see the field that gave the graph.',
  })
  truncated!: boolean;

  @Field(() => Int, {
    description:
      'Of `coauthorshipGraph`: how many papers were left out, since they have more than `maxAuthors` authors.',
  })
  crowdedPaperCount!: number;

  @Field(() => Communities, {
    description: 'Which nodes have more to do with each other, by the edges of this graph.',
  })
  @Part('communities')
  communities!: Communities;

  centrality!: CentralityRanking;
}

Field(() => CentralityRanking, { description: 'The most central nodes, by the edges of this graph.' })(
  Graph.prototype,
  'centrality',
);
Extensions({ graph: { is: 'graph', part: 'centrality' } })(Graph.prototype, 'centrality');
Arg('by', () => Centrality, {
  nullable: true,
  defaultValue: Centrality.PAGERANK,
  description: 'What makes a node central.',
})(Graph.prototype, 'centrality', 0);
firstArgument(Graph.prototype, 'centrality', 25);
