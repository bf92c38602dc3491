import { attributesOf, type ExportedGraph } from '../exportedGraph.js';
import { jsonArray } from './jsonPieces.js';
import { round } from './sizes.js';

/** Cytoscape's JSON, as Cytoscape 3 imports it and Cytoscape.js takes it for its `elements`. */
export function* writeCytoscape({
  title,
  isDirected,
  nodes,
  edges,
  notes,
}: ExportedGraph): Generator<string> {
  yield `{"format_version":"1.0","generated_by":"Lithograph","target_cytoscapejs_version":"~3.0","directed":${isDirected},"multigraph":false,`;
  yield `"data":${JSON.stringify({ name: title, notes: notes.join(' ') })},"elements":{"nodes":`;
  yield* jsonArray(nodes, (node) => {
    const { id, label, weight, place } = node;
    const data = { id, name: label, label, weight, ...attributesOf(node) };
    return { data, ...(place && { position: { x: round(place.x), y: round(place.y) } }) };
  });
  yield ',"edges":';
  yield* jsonArray(edges, (edge) => {
    const { id, source, target, kind, weight } = edge;
    return { data: { id, source, target, interaction: kind, weight, ...attributesOf(edge) } };
  });
  yield '}}\n';
}
