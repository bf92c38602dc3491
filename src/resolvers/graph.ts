import { getArgumentValues, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { Arg, ID, Int, Resolver } from 'type-graphql';
import { maxAuthorsArgument, whereArgument } from '../graph/arguments.js';
import { Graph } from '../graph/graph.js';
import { kindMappings } from '../graph/kinds.js';
import { NodeKind } from '../graph/nodeKind.js';
import { mappedKind } from '../graph/registry.js';
import type { GraphRow } from '../query/graph.js';
import { InputError } from '../query/inputError.js';
import type { GraphPartMapping } from '../query/mapping.js';
import { objectType, selectedFields } from '../query/selection.js';
import { AnsweredGraph, type AnsweredNode } from './answeredGraph.js';
import { rootField } from './rootFields.js';
import { nodeOf } from './search.js';

/** Nodes × edges: some 2 s of a processor. The largest graphs that are drawn have twice as many. */
const MOST_STEPS = 50_000_000;

/** `neighborhood` and `coauthorshipGraph`: graphs to look at. */
export function graphFields(): new () => object {
  @Resolver()
  class GraphFields {}
  const prototype: object = GraphFields.prototype;

  rootField(
    prototype,
    'neighborhood',
    () => Graph,
    { is: 'neighborhood', targets: kindMappings, touches: 5_000 },
    {
      description:
        'A node and what is around it: bylines, headings, code, venues, lists and citations, either way. Nearest first; in a ' +
        'that has no room for all, those with most links to the ring before. A node of more than 500 relations (a large ' +
        'venue, say) is shown but not followed, unless it is the one in the middle; then `truncated` is true.',
    },
  );
  Arg('id', () => ID, { description: 'The id of the node in the middle, of any kind.' })(
    prototype,
    'neighborhood',
    0,
  );
  Arg('depth', () => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'How many edges away at most: 1 to 3.',
  })(prototype, 'neighborhood', 1);
  Arg('kinds', () => [NodeKind], {
    nullable: true,
    description: 'Only these kinds are shown and followed, besides the one in the middle; all if not given.',
  })(prototype, 'neighborhood', 2);
  limitArgument(prototype, 'neighborhood', 200);

  rootField(
    prototype,
    'coauthorshipGraph',
    () => Graph,
    {
      is: 'coauthorship',
      target: () => mappedKind('Author').mapping,
      over: () => mappedKind('Paper').mapping,
      touches: 50_000,
    },
    {
      description:
        'Who writes with whom, of the papers for which `where` holds: the authors of most papers, and an edge for each two who ' +
        'wrote together. Papers with more than `maxAuthors` authors are left out; `crowdedPaperCount` says how many.',
    },
  );
  whereArgument(prototype, 'coauthorshipGraph', 'Paper');
  maxAuthorsArgument(prototype, 'coauthorshipGraph');
  limitArgument(prototype, 'coauthorshipGraph', 500);
  return GraphFields;
}

function limitArgument(prototype: object, field: string, defaultValue: number): void {
  const description = 'How many nodes at most: 1 to 2,000.';
  Arg('limit', () => Int, { nullable: true, defaultValue, description })(prototype, field, 3);
}

/**
 * The graph of a row, with all that is asked for and takes long: an answer is put together in one go.
 * @throws InputError when the node in the middle is not there, or what is asked for takes too long
 */
export async function graphOf(
  info: GraphQLResolveInfo,
  args: Record<string, unknown>,
  row: GraphRow,
  signal: AbortSignal,
): Promise<AnsweredGraph> {
  if (row.nodes.length === 0 && 'id' in args)
    throw new InputError(
      `${info.fieldName}.id`,
      `Expected the id of a node, got ${JSON.stringify(args['id'])}. Find one with search or resolve.`,
    );
  const graph = new AnsweredGraph(row);
  const type = objectType(info.parentType.getFields()[info.fieldName]!);
  for (const [node] of selectedFields(info, type, info.fieldNodes).values()) {
    const field = type.getFields()[node!.name.value];
    if (field?.name !== 'centrality') continue;
    const { by } = getArgumentValues(field, node!, info.variableValues);
    await graph.measure(measureOf(graph, by as string | null), signal);
  }
  return graph;
}

/** @throws InputError when it would take too long */
function measureOf({ network }: AnsweredGraph, by: string | null): string {
  const steps = network.order * network.size;
  if (by === 'BETWEENNESS' && steps > MOST_STEPS)
    throw new InputError(
      'centrality.by',
      `Expected at most ${MOST_STEPS} nodes times edges for BETWEENNESS, got ${steps}. Ask for a smaller graph.`,
    );
  return by ?? 'PAGERANK';
}

/** How the fields of graphs and their nodes are computed. */
export const graphResolvers: Record<GraphPartMapping['part'], GraphQLFieldResolver<never, unknown>> = {
  nodes: (graph: AnsweredGraph, _, __, info) => graph.nodes(String(info.path.key)),
  node: (node: AnsweredNode, _, __, info: GraphQLResolveInfo) => nodeOf(node, info),
  community: ({ graph, id }: AnsweredNode) => graph.communityOf(id),
  communities: ({ communities: { method, modularity, communities } }: AnsweredGraph) => ({
    method,
    modularity,
    communities: communities.map((nodes, index) => ({ index, size: nodes.length, nodes })),
  }),
  centrality: (graph: AnsweredGraph, args: { by?: string | null; first?: number | null }, _, info) => {
    const first = args.first ?? 25;
    if (first < 1 || first > 100)
      throw new InputError(`${info.fieldName}.first`, `Expected 1 to 100, got ${first}.`);
    const { method, scores } = graph.centrality(args.by ?? 'PAGERANK');
    const ranking = graph
      .scored(scores)
      .sort((one, other) => other.score - one.score)
      .slice(0, first);
    return { method, ranking };
  },
};
