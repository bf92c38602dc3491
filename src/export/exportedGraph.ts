/** A graph as an export format takes it. */
export interface ExportedGraph {
  /** What it shows, in a few words: "Who writes with whom". */
  title: string;
  /** Whether edges lead from one node to the other. */
  isDirected: boolean;
  /** In a stable order. */
  nodes: readonly ExportedNode[];
  edges: readonly ExportedEdge[];
  /** What was cut or left out, a sentence each. */
  notes: readonly string[];
}

export interface ExportedNode {
  id: string;
  /** A kind of the API: "AUTHOR". */
  kind: string;
  label: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
  /** Number of its community, from 0, the largest first. */
  community: number;
  /** Where it stands; null in a graph that was too large to be laid out. */
  place: { x: number; y: number } | null;
}

export interface ExportedEdge {
  id: string;
  source: string;
  target: string;
  kind: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** The attributes that formats give to nodes, or to edges, beside label and weight; those without a value are left out. */
export function attributesOf(
  part: Pick<ExportedNode, 'kind' | 'firstYear' | 'lastYear'> & { community?: number },
): Record<string, string | number> {
  const { kind, community, firstYear, lastYear } = part;
  const all = { kind, community, firstYear, lastYear };
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}
