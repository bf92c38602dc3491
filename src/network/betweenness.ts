import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { setImmediate } from 'node:timers/promises';
import type { Network } from './network.js';

/** Milliseconds of work at once, in which nobody else is answered. */
const TURN = 20;

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
    let turn = performance.now();
    for (let source = 0; source < order; source++) {
      const [farthestLast, before, counts] = pathsFrom(source);
      dependencies.fill(0);
      while (farthestLast.size > 0) {
        const node = farthestLast.pop()!;
        const share = (1 + dependencies[node]!) / counts[node]!;
        for (const nearer of before[node]!) dependencies[nearer]! += counts[nearer]! * share;
        if (node !== source) sums[node]! += dependencies[node]!;
      }
      if (performance.now() - turn < TURN) continue;
      await setImmediate();
      signal.throwIfAborted();
      turn = performance.now();
    }
  }
  const pairs = Math.max(1, (order - 1) * (order - 2));
  return new Map(network.nodes().map((node, index) => [node, sums[index]! / pairs]));
}
