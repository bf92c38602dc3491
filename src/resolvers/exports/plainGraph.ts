import type { ExportedEdge, ExportedNode } from '../../export/exportedGraph.js';

/** A graph before anything is computed of it. */
export interface PlainGraph {
  nodes: Omit<ExportedNode, 'community' | 'place'>[];
  edges: Omit<ExportedEdge, 'id'>[];
  /** What was cut or left out, a sentence each. */
  notes: string[];
}
