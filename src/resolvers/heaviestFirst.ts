import type { GraphRow } from '../query/graph.js';

/** More cannot be drawn, nor read. */
const MOST_EDGES = 50_000;

/** The same graph with its heaviest nodes and edges first, of equal ones by id; and of too many edges only the first. */
export function heaviestFirst({ nodes, edges, truncated, ...rest }: GraphRow): GraphRow {
  return {
    ...rest,
    nodes: [...nodes].sort(
      (one, other) => weightOf(other[7]) - weightOf(one[7]) || compare(one[0], other[0]),
    ),
    edges: [...edges]
      .sort((one, other) => other[3] - one[3] || compare(one[0], other[0]) || compare(one[1], other[1]))
      .slice(0, MOST_EDGES),
    truncated: truncated || edges.length > MOST_EDGES,
  };
}

function weightOf(weight: number | undefined): number {
  return weight ?? 0;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
