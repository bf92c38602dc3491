import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { betweennessOf } from './betweenness.js';
import type { Network } from './network.js';

// The package is CommonJS and its files are the functions themselves; its types speak of default exports.
const pagerank = pagerankModule as unknown as (typeof pagerankModule)['default'];

export interface FoundCentrality {
  method: string;
  /** By the id of the node. */
  scores: ReadonlyMap<string, number>;
}

type Measure = (network: Network, signal: AbortSignal) => FoundCentrality | Promise<FoundCentrality>;

/** By name. What takes long lets others be answered meanwhile, and throws the signal's reason when it is aborted. */
export const centralities: Readonly<Record<string, Measure>> = {
  PAGERANK: (network) => ({
    method: 'PageRank by weight, damping 0.85 (graphology-metrics)',
    scores: rounded(
      Object.entries(
        network.order === 0
          ? {}
          : pagerank(network, { getEdgeWeight: 'weight', tolerance: 1e-8, maxIterations: 1_000 }),
      ),
    ),
  }),
  BETWEENNESS: async (network, signal) => ({
    method: 'Betweenness after Brandes, unweighted, normalised (graphology-shortest-path)',
    scores: rounded(await betweennessOf(network, signal)),
  }),
  DEGREE: (network) => ({
    method: 'Degree, of all other nodes',
    scores: new Map(
      network.mapNodes((node) => [node, network.degree(node) / Math.max(1, network.order - 1)]),
    ),
  }),
};

/** What is equal but for the order of sums, is equal. */
function rounded(scores: Iterable<[string, number]>): ReadonlyMap<string, number> {
  return new Map([...scores].map(([id, score]) => [id, Number(score.toPrecision(10))]));
}
