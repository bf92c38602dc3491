import type { GraphQLResolveInfo } from 'graphql';
import { cypher, type Fragment, type Variable } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { ofAnyKind, shown } from './search.js';
import { objectType, objectTypeNamed, selectedFields } from './selection.js';

/** A graph as the statement gives it. */
export interface GraphRow {
  nodes: GraphNodeRow[];
  edges: GraphEdgeRow[];
  truncated: boolean;
  /** How many papers were left out for the length of their bylines. */
  crowdedPaperCount: number;
}

export interface GraphNodeRow {
  id: string;
  /** A GraphQL type. */
  type: string;
  label: string;
  /** null: as much as its edges weigh. */
  weight: number | null;
  /** From the node in the middle; null where there is none. */
  distance: number | null;
  firstYear: number | null;
  lastYear: number | null;
  /** What each field `node` asks of it, by response name, behind that of `nodes`. */
  shown: Record<string, object>;
}

export interface GraphEdgeRow {
  source: string;
  target: string;
  kind: string;
  weight: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** `shown` and `type` of a node of a graph, of which only the graph knows the kind. */
export function ofGraphNode(
  info: GraphQLResolveInfo,
  targets: readonly TypeMapping[],
  node: Variable,
): Fragment {
  const graphNode = objectTypeNamed(info.schema, 'GraphNode');
  return ofAnyKind(targets, node, (type) =>
    graphFields(info)
      .filter(({ name }) => name === 'nodes')
      .flatMap(({ key, askedBy }) => shown(info, graphNode, type, askedBy, node, `${key} `)),
  );
}

/** Whether a field of the graph is asked for. */
export function asksFor(info: GraphQLResolveInfo, wanted: string): boolean {
  return graphFields(info).some(({ name }) => name === wanted);
}

function graphFields(
  info: GraphQLResolveInfo,
): { key: string; name: string; askedBy: GraphQLResolveInfo['fieldNodes'] }[] {
  const type = objectType(info.parentType.getFields()[info.fieldName]!);
  return [...selectedFields(info, type, info.fieldNodes)].map(([key, askedBy]) => ({
    key,
    name: askedBy[0]!.name.value,
    askedBy,
  }));
}

/** What a node of any kind is called. */
export function labelOf(node: Variable): Fragment {
  return cypher`CASE WHEN ${node}.owner IS NULL THEN coalesce(${node}.title, ${node}.name) ELSE ${node}.owner + '/' + ${node}.name END`;
}
