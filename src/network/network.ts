import { UndirectedGraph } from 'graphology';

/** What is computed of a graph, is computed without directions: who is connected with whom, and how much. */
export type Network = UndirectedGraph<object, { weight: number }>;

/** Edges between the same two nodes are one, of their weights together; an edge from a node to itself is none. */
export function networkOf(
  nodes: readonly string[],
  edges: readonly { source: string; target: string; weight: number }[],
): Network {
  const network: Network = new UndirectedGraph();
  for (const node of nodes) network.addNode(node);
  for (const { source, target, weight } of edges)
    if (source !== target)
      network.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + weight }));
  return network;
}
