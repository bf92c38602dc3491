import Graph from 'graphology';
import Sigma from 'sigma';

const hues = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];

/** The same network by sigma.js, as it comes. */
export function draw(element, { nodes, links }) {
  const graph = new Graph({ multi: true });
  for (const [index, { id, label, x, y, size }] of nodes.entries())
    graph.addNode(id, { label, x, y: -y, size, color: hues[index % 6] });
  for (const { id, source, target } of links)
    graph.addEdgeWithKey(id, source, target, { color: '#818b98', size: 1 });
  new Sigma(graph, element);
}
