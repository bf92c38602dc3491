import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { Turn } from '../turns.js';
import type { Network } from './network.js';

/**
 * On what part of the shortest paths between two others each node stands (Brandes, A Faster Algorithm for Betweenness
 * Centrality, 2001): 0 to 1, all edges one step. Takes as long as nodes times edges, and lets others be answered
 * meanwhile.
 * @throws the signal's reason when it is aborted
 */
export async function betweennessOf(network: Network, signal: AbortSignal): Promise<Map<string, number>> {
  const { order } = network;
  const sums = new Float64Array(order);
  if (order > 2) {
    const pathsFrom = createUnweightedIndexedBrandes(network);
    const dependencies = new Float64Array(order);
    const turn = new Turn();
    for (let source = 0; source < order; source++) {
      const [farthestLast, before, counts] = pathsFrom(source);
      dependencies.fill(0);
      while (farthestLast.size > 0) {
        const node = farthestLast.pop()!;
        const share = (1 + dependencies[node]!) / counts[node]!;
        for (const nearer of before[node]!) dependencies[nearer]! += counts[nearer]! * share;
        if (node !== source) sums[node]! += dependencies[node]!;
      }
      if (!turn.isOver) continue;
      await turn.next();
      signal.throwIfAborted();
    }
  }
  const pairs = Math.max(1, (order - 1) * (order - 2));
  return new Map(network.nodes().map((node, index) => [node, sums[index]! / pairs]));
}
