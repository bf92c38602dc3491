import { attributesOf, type ExportedGraph } from '../exportedGraph.js';
import { xml } from './xml.js';

const keys = [
  ...['label', 'kind'].map((name) => ({ of: 'node', name, type: 'string' })),
  { of: 'node', name: 'weight', type: 'double' },
  ...['community', 'firstYear', 'lastYear'].map((name) => ({ of: 'node', name, type: 'int' })),
  { of: 'edge', name: 'kind', type: 'string' },
  { of: 'edge', name: 'weight', type: 'double' },
  ...['firstYear', 'lastYear'].map((name) => ({ of: 'edge', name, type: 'int' })),
  ...['title', 'notes'].map((name) => ({ of: 'graph', name, type: 'string' })),
];

/** GraphML (http://graphml.graphdrawing.org), with attributes as networkx, igraph, yEd and Gephi read them. */
export function* writeGraphml({ title, isDirected, nodes, edges, notes }: ExportedGraph): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const { of, name, type } of keys)
    yield `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield `<graph edgedefault="${isDirected ? 'directed' : 'undirected'}">\n`;
  yield `${data('graph', { title, ...(notes.length > 0 && { notes: notes.join(' ') }) })}\n`;
  for (const node of nodes) {
    const { id, label, weight } = node;
    yield `<node id="${xml(id)}">${data('node', { label, weight, ...attributesOf(node) })}</node>\n`;
  }
  for (const edge of edges) {
    const { id, source, target, weight } = edge;
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', { weight, ...attributesOf(edge) })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function data(of: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${of}_${name}">${xml(value)}</data>`)
    .join('');
}
