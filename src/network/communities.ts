import louvainModule from 'graphology-communities-louvain';
import type { Network } from './network.js';

// The package is CommonJS and is the function itself; its types speak of a default export.
const louvain = louvainModule as unknown as (typeof louvainModule)['default'];

export interface FoundCommunities {
  method: string;
  modularity: number;
  /** Ids of nodes: largest community first, nodes in the order of the network. */
  communities: string[][];
}

/** Communities by Louvain's method. The same network always gives the same ones. */
export function communitiesOf(network: Network): FoundCommunities {
  const method = 'Louvain by weight, resolution 1 (graphology-communities-louvain)';
  if (network.size === 0)
    return { method, modularity: 0, communities: network.nodes().map((node) => [node]) };
  const { communities, modularity } = louvain.detailed(network, { rng: generator(1) });
  const byNumber = new Map<number, string[]>();
  network.forEachNode((node) => {
    const number = communities[node]!;
    byNumber.set(number, [...(byNumber.get(number) ?? []), node]);
  });
  // Sorting is stable: of two of a size that comes first whose first node does.
  return {
    method,
    modularity,
    communities: [...byNumber.values()].sort((one, other) => other.length - one.length),
  };
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
