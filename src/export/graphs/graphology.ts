import { attributesOf, type ExportedGraph } from '../exportedGraph.js';
import { colourOf } from './colours.js';
import { jsonArray } from './jsonPieces.js';
import { round, sizes } from './sizes.js';

/** What graphology's `Graph.from` takes, with the attributes that sigma.js draws by. */
export function* writeGraphology(graph: ExportedGraph): Generator<string> {
  const { title, isDirected, nodes, edges, notes } = graph;
  const sizeOf = sizes(nodes);
  const options = { type: isDirected ? 'directed' : 'undirected', multi: false, allowSelfLoops: true };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify({ title, notes: notes.join(' ') })},"nodes":`;
  yield* jsonArray(nodes, (node) => {
    const { id, label, weight, community, place } = node;
    const at = place && { x: round(place.x), y: round(place.y) };
    const color = `rgb(${colourOf(community).join(',')})`;
    return {
      key: id,
      attributes: { label, weight, ...attributesOf(node), size: sizeOf(node), color, ...at },
    };
  });
  yield ',"edges":';
  yield* jsonArray(edges, (edge) => {
    const { id, source, target, weight } = edge;
    const attributes = { weight, ...attributesOf(edge) };
    return { key: id, source, target, attributes, ...(!isDirected && { undirected: true }) };
  });
  yield '}\n';
}
