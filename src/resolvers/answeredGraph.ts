import type { ExportedEdge } from '../export/exportedGraph.js';
import { mappedKind } from '../graph/registry.js';
import { centralities, type FoundCentrality } from '../network/centrality.js';
import { communitiesOf, type FoundCommunities } from '../network/communities.js';
import { networkOf, type Network } from '../network/network.js';
import type { GraphRow } from '../query/graph.js';

/** A graph that is being answered; what is computed of the whole of it, is computed once and when it is asked for. */
export class AnsweredGraph {
  readonly truncated: boolean;
  readonly crowdedPaperCount: number;
  private readonly known: {
    network?: Network;
    communities?: FoundCommunities;
    indexes?: Map<string, number>;
    centralities: Map<string, FoundCentrality>;
  } = { centralities: new Map() };

  constructor(private readonly row: GraphRow) {
    this.truncated = row.truncated;
    this.crowdedPaperCount = row.crowdedPaperCount;
  }

  get edges(): ExportedEdge[] {
    return this.row.edges.map(([source, target, kind, weight, firstYear = null, lastYear = null]) => ({
      id: `${kind} ${source} ${target}`,
      source,
      target,
      kind,
      weight,
      firstYear,
      lastYear,
    }));
  }

  /** @param under the name by which nodes are asked for, and behind which `shown` has them */
  nodes(under: string): AnsweredNode[] {
    const weights = new Map<string, number>();
    for (const [source, target, , weight] of this.row.edges)
      for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + weight);
    return this.row.nodes.map(([id, type, label, distance, shown, firstYear, lastYear, weight]) => ({
      id,
      type,
      kind: mappedKind(type).mapping.kind!,
      label,
      weight: weight ?? weights.get(id) ?? 0,
      distance,
      firstYear,
      lastYear,
      shown,
      under: `${under} `,
      graph: this,
    }));
  }

  get network(): Network {
    return (this.known.network ??= networkOf(
      this.row.nodes.map(([id]) => id),
      this.edges,
    ));
  }

  get communities(): FoundCommunities {
    return (this.known.communities ??= communitiesOf(this.network));
  }

  communityOf(id: string): number {
    this.known.indexes ??= new Map(
      this.communities.communities.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)),
    );
    return this.known.indexes.get(id)!;
  }

  /** Computes what `centrality` gives, by the name of a measure. */
  async measure(by: string, signal: AbortSignal): Promise<void> {
    if (!this.known.centralities.has(by))
      this.known.centralities.set(by, await centralities[by]!(this.network, signal));
  }

  /** Once it is measured. */
  centrality(by: string): FoundCentrality {
    return this.known.centralities.get(by)!;
  }

  /** In the order of the graph. */
  scored(scores: ReadonlyMap<string, number>): { id: string; label: string; score: number }[] {
    return this.row.nodes.map(([id, , label]) => ({ id, label, score: scores.get(id)! }));
  }
}

export interface AnsweredNode {
  id: string;
  type: string;
  kind: string;
  label: string;
  weight: number;
  distance: number | null;
  firstYear: number | null;
  lastYear: number | null;
  /** What each field `node` asks of it, and what stands before its name there. */
  shown: Record<string, object>;
  under: string;
  graph: AnsweredGraph;
}
