import { attributesOf, type ExportedGraph } from '../exportedGraph.js';
import { jsonArray } from './jsonPieces.js';
import { round } from './sizes.js';

/** Nodes and links as the examples of D3's force layout take them, and networkx as node-link data. */
export function* writeD3({ title, isDirected, nodes, edges, notes }: ExportedGraph): Generator<string> {
  yield `{"directed":${isDirected},"multigraph":false,"graph":${JSON.stringify({ title, notes: notes.join(' ') })},"nodes":`;
  yield* jsonArray(nodes, (node) => {
    const { id, label, weight, community, place } = node;
    const at = place && { x: round(place.x), y: round(place.y) };
    return { id, label, group: community, weight, ...attributesOf(node), ...at };
  });
  yield ',"links":';
  yield* jsonArray(edges, (edge) => {
    const { source, target, weight } = edge;
    return { source, target, value: weight, ...attributesOf(edge) };
  });
  yield '}\n';
}
