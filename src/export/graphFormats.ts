import { writeCytoscape } from './graphs/cytoscape.js';
import { writeD3 } from './graphs/d3.js';
import { writeDot } from './graphs/dot.js';
import { writeEdgesCsv, writeNodesCsv } from './graphs/gephiCsv.js';
import { writeGexf } from './graphs/gexf.js';
import { writeGraphml } from './graphs/graphml.js';
import { writeGraphology } from './graphs/graphology.js';
import { writeVosviewer } from './graphs/vosviewer.js';
import type { ExportedGraph } from './exportedGraph.js';

/** A way to write a graph. */
export interface GraphFormat {
  mediaType: string;
  /** What it is called, and what it is for. */
  title: string;
  use: string;
  /** It says where nodes stand. */
  isLaidOut: boolean;
  write: (graph: ExportedGraph) => Iterable<string>;
  /** What else it can write of a graph, by the value of the parameter `part`. */
  parts?: Readonly<Record<string, (graph: ExportedGraph) => Iterable<string>>>;
}

const json = 'application/json; charset=utf-8';

/** By the end of the file's name: `graph.gexf`. A new format is one file in `graphs/` and a line here. */
export const graphFormats: Readonly<Record<string, GraphFormat>> = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    title: 'GEXF 1.3',
    use: 'Gephi and Gephi Lite: with years as time, places, sizes and colours',
    isLaidOut: true,
    write: writeGexf,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    title: 'GraphML',
    use: 'networkx, igraph, yEd, Cytoscape',
    isLaidOut: false,
    write: writeGraphml,
  },
  'vosviewer.json': {
    mediaType: json,
    title: 'VOSviewer JSON',
    use: 'VOSviewer and VOSviewer Online: with clusters, weights and places',
    isLaidOut: true,
    write: writeVosviewer,
  },
  'cytoscape.json': {
    mediaType: json,
    title: 'Cytoscape JSON',
    use: 'Cytoscape and Cytoscape.js',
    isLaidOut: true,
    write: writeCytoscape,
  },
  'd3.json': {
    mediaType: json,
    title: 'Nodes and links',
    use: 'D3, Observable, networkx (node_link_graph)',
    isLaidOut: true,
    write: writeD3,
  },
  'graphology.json': {
    mediaType: json,
    title: 'graphology',
    use: 'graphology and sigma.js',
    isLaidOut: true,
    write: writeGraphology,
  },
  'gephi.csv': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'CSV of edges, or of nodes',
    use: "Gephi's spreadsheet import, pandas, R; part=nodes gives the nodes",
    isLaidOut: false,
    write: writeEdgesCsv,
    parts: { edges: writeEdgesCsv, nodes: writeNodesCsv },
  },
  dot: {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    title: 'DOT',
    use: 'Graphviz',
    isLaidOut: false,
    write: writeDot,
  },
};
