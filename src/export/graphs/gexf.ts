import { attributesOf, type ExportedEdge, type ExportedGraph, type ExportedNode } from '../exportedGraph.js';
import { colourOf } from './colours.js';
import { round, sizes } from './sizes.js';
import { xml } from './xml.js';

const types = { kind: 'string', community: 'integer', firstYear: 'integer', lastYear: 'integer' } as const;

/** GEXF 1.3 (https://gexf.net): a node or edge lasts from its first year to its last, and stands at a place. */
export function* writeGexf({ title, isDirected, nodes, edges, notes }: ExportedGraph): Generator<string> {
  const sizeOf = sizes(nodes);
  const times = [...nodes, ...edges].some(({ firstYear }) => firstYear !== null);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Lithograph</creator><description>${xml([title, ...notes].join(' '))}</description></meta>
<graph defaultedgetype="${isDirected ? 'directed' : 'undirected'}" mode="${times ? 'dynamic' : 'static'}"${times ? ' timeformat="date"' : ''}>
${declared('node', ['kind', 'community', 'firstYear', 'lastYear'])}${declared('edge', ['kind', 'firstYear', 'lastYear'])}<nodes>
`;
  for (const node of nodes) yield nodeElement(node, sizeOf(node));
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) yield edgeElement(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', names: readonly (keyof typeof types)[]): string {
  const all = names.map((name) => `<attribute id="${name}" title="${name}" type="${types[name]}"/>`);
  return `<attributes class="${of}" mode="static">${all.join('')}</attributes>\n`;
}

function nodeElement(node: ExportedNode, size: number): string {
  const { id, label, community, place } = node;
  const [red, green, blue] = colourOf(community);
  const position = place ? `<viz:position x="${round(place.x)}" y="${round(place.y)}" z="0"/>` : '';
  return `<node id="${xml(id)}" label="${xml(label)}"${lasting(node)}>${values(node)}<viz:color r="${red}" g="${green}" b="${blue}"/>${position}<viz:size value="${size}"/></node>\n`;
}

function edgeElement(edge: ExportedEdge): string {
  const { id, source, target, kind, weight } = edge;
  return `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" kind="${xml(kind)}" weight="${weight}"${lasting(edge)}>${values(edge)}</edge>\n`;
}

function values(part: ExportedNode | ExportedEdge): string {
  const all = Object.entries(attributesOf(part));
  return `<attvalues>${all.map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`).join('')}</attvalues>`;
}

/** From the first day of the first year to the last day of the last. */
function lasting({ firstYear, lastYear }: ExportedNode | ExportedEdge): string {
  const year = (value: number): string => String(value).padStart(4, '0');
  const start = firstYear === null ? '' : ` start="${year(firstYear)}-01-01"`;
  return lastYear === null ? start : `${start} end="${year(lastYear)}-12-31"`;
}
