import { csvRow } from '../csvRow.js';
import type { ExportedGraph } from '../exportedGraph.js';

/** Gephi's spreadsheet of edges, with the columns that its import knows; labels of the ends stand beside it for people. */
export function* writeEdgesCsv({ isDirected, nodes, edges }: ExportedGraph): Generator<string> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  yield csvRow(['Source', 'Target', 'Type', 'Id', 'Kind', 'Weight', 'First year', 'Last year', 'From', 'To']);
  for (const { id, source, target, kind, weight, firstYear, lastYear } of edges)
    yield csvRow([
      ...[source, target, isDirected ? 'Directed' : 'Undirected', id, kind, weight, firstYear, lastYear],
      ...[labels.get(source), labels.get(target)],
    ]);
}

/** Gephi's spreadsheet of nodes. */
export function* writeNodesCsv({ nodes }: ExportedGraph): Generator<string> {
  yield csvRow(['Id', 'Label', 'Kind', 'Weight', 'Community', 'First year', 'Last year']);
  for (const { id, label, kind, weight, community, firstYear, lastYear } of nodes)
    yield csvRow([id, label, kind, weight, community, firstYear, lastYear]);
}
