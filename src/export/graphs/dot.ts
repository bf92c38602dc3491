import { attributesOf, type ExportedGraph } from '../exportedGraph.js';

/** Graphviz's language (https://graphviz.org/doc/info/lang.html). */
export function* writeDot({ title, isDirected, nodes, edges, notes }: ExportedGraph): Generator<string> {
  yield `${isDirected ? 'digraph' : 'graph'} {\n  comment=${quoted([title, ...notes].join(' '))};\n`;
  for (const node of nodes)
    yield `  ${quoted(node.id)} ${attributes({ label: node.label, weight: node.weight, ...attributesOf(node) })};\n`;
  for (const edge of edges) {
    const ends = [edge.source, edge.target].map(quoted).join(isDirected ? ' -> ' : ' -- ');
    yield `  ${ends} ${attributes({ weight: edge.weight, ...attributesOf(edge) })};\n`;
  }
  yield '}\n';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return `[${Object.entries(values)
    .map(([name, value]) => `${name}=${typeof value === 'number' ? value : quoted(value)}`)
    .join(', ')}]`;
}

/** A label's backslash begins an escape, and what looks like an entity of HTML is taken for one. */
function quoted(text: string): string {
  const safe = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('\0', '');
  return `"${safe}"`;
}
