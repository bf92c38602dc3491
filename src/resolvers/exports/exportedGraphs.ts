import type { GraphQLSchema } from 'graphql';
import type { ExportedGraph } from '../../export/exportedGraph.js';
import { communitiesOf } from '../../network/communities.js';
import { layoutOf, MOST_PLACED } from '../../network/layout.js';
import { networkOf } from '../../network/network.js';
import { InputError } from '../../query/inputError.js';
import type { Asking } from './asking.js';
import { askApi } from './askApi.js';
import { bipartite, citation } from './paperGraphs.js';
import { allowOnly, listOf, wholeNumber, type ExportParameters } from './parameters.js';
import type { PlainGraph } from './plainGraph.js';
import { readWhere } from './readWhere.js';

/** A kind of graph that can be asked for. */
interface GraphKind {
  title: string;
  isDirected: boolean;
  /** What it takes besides `of`. */
  takes: readonly string[];
  /** @throws InputError what is wrong with the parameters */
  ask: (schema: GraphQLSchema, parameters: ExportParameters) => (asking: Asking) => Promise<PlainGraph>;
}

/** By the value of the parameter `of`. */
const kinds: Readonly<Record<string, GraphKind>> = {
  coauthorship: {
    title: 'Who writes with whom.',
    isDirected: false,
    takes: ['where', 'limit', 'maxAuthors'],
    ask: (schema, parameters) => {
      const variables = {
        where: readWhere(schema, parameters['where']).json,
        limit: wholeNumber('limit', parameters),
        maxAuthors: wholeNumber('maxAuthors', parameters),
      };
      return (asking) => askApi(asking, 'coauthorshipGraph', variables);
    },
  },
  neighborhood: {
    title: 'What is around a node.',
    isDirected: true,
    takes: ['id', 'depth', 'kinds', 'limit'],
    ask: (_, parameters) => {
      const { id } = parameters;
      if (id === undefined)
        throw new InputError(
          'id',
          'Expected the id of the node in the middle. Find one with search or resolve.',
        );
      const variables = {
        id,
        depth: wholeNumber('depth', parameters),
        kinds: listOf('kinds', parameters),
        limit: wholeNumber('limit', parameters),
      };
      return (asking) => askApi(asking, 'neighborhood', variables);
    },
  },
  bipartite: {
    title: 'Papers and who wrote them.',
    isDirected: true,
    takes: ['where', 'limit'],
    ask: bipartite,
  },
  citation: {
    title: 'Papers and what they cite.',
    isDirected: true,
    takes: ['where', 'limit'],
    ask: citation,
  },
};

/** The kinds of graph, with what they take. */
export const graphKinds: readonly { of: string; title: string; takes: readonly string[] }[] = Object.entries(
  kinds,
).map(([of, { title, takes }]) => ({ of, title, takes }));

/**
 * The graph that the parameters ask for.
 * @throws InputError what is wrong with them, as far as that shows without asking the database
 */
export function exportedGraph(
  schema: GraphQLSchema,
  { of = 'coauthorship', ...parameters }: ExportParameters,
  { isLaidOut, fileName }: { isLaidOut: boolean; fileName: string },
): { of: string; answer: (asking: Asking) => Promise<ExportedGraph> } {
  const kind = Object.hasOwn(kinds, of) ? kinds[of] : undefined;
  if (!kind)
    throw new InputError('of', `Expected ${Object.keys(kinds).join(', ')}; got ${JSON.stringify(of)}.`);
  allowOnly(kind.takes, parameters, `${fileName} of ${of}`);
  const { title, isDirected } = kind;
  const ask = kind.ask(schema, parameters);
  return {
    of,
    answer: async (asking) => {
      const plain = await ask(asking);
      const nodes = plain.nodes.map(({ id }) => id);
      const network = networkOf(nodes, plain.edges);
      const community = new Map(
        communitiesOf(network).communities.flatMap((members, index) =>
          members.map((id) => [id, index] as const),
        ),
      );
      const isPlaced = isLaidOut && nodes.length <= MOST_PLACED;
      const places = isPlaced ? await layoutOf(network, asking.signal) : null;
      const unplaced = `It has more than ${MOST_PLACED} nodes: they have no places.`;
      return {
        ...{ title, isDirected },
        nodes: plain.nodes.map((node) => ({
          ...node,
          community: community.get(node.id)!,
          place: places?.get(node.id) ?? null,
        })),
        edges: plain.edges.map((edge) => ({ id: `${edge.kind} ${edge.source} ${edge.target}`, ...edge })),
        notes: isLaidOut && !isPlaced ? [...plain.notes, unplaced] : plain.notes,
      };
    },
  };
}
