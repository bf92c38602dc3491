import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Network } from './network.js';

// The package is CommonJS and its files are the functions themselves; its types speak of default exports.
const betweenness = betweennessModule as unknown as (typeof betweennessModule)['default'];
const pagerank = pagerankModule as unknown as (typeof pagerankModule)['default'];

export interface FoundCentrality {
  method: string;
  /** By the id of the node. */
  scores: ReadonlyMap<string, number>;
}

/** By name. */
export const centralities: Readonly<Record<string, (network: Network) => FoundCentrality>> = {
  PAGERANK: (network) => ({
    method: 'PageRank by weight, damping 0.85 (graphology-metrics)',
    scores: scoresOf(
      network.order === 0
        ? {}
        : pagerank(network, { getEdgeWeight: 'weight', tolerance: 1e-8, maxIterations: 1_000 }),
    ),
  }),
  BETWEENNESS: (network) => ({
    method: 'Betweenness after Brandes, unweighted, normalised (graphology-metrics)',
    scores: scoresOf(betweenness(network, { getEdgeWeight: null, normalized: network.order > 2 })),
  }),
  DEGREE: (network) => ({
    method: 'Degree, of all other nodes',
    scores: new Map(
      network.mapNodes((node) => [node, network.degree(node) / Math.max(1, network.order - 1)]),
    ),
  }),
};

/** Rounded: what is equal but for the order of sums, is equal. */
function scoresOf(scores: Record<string, number>): ReadonlyMap<string, number> {
  return new Map(Object.entries(scores).map(([id, score]) => [id, Number(score.toPrecision(10))]));
}
