import type { GraphQLResolveInfo } from 'graphql';
import { cypher, join, name, Parameter, type Fragment, type Variable } from './cypher.js';
import type { TypeMapping } from './mapping.js';
import { ofAnyKind, shown } from './search.js';
import { objectType, objectTypeNamed, selectedFields } from './selection.js';

/** A graph as the statement gives it. Nodes and edges are lists, not maps: there may be thousands. */
export interface GraphRow {
  nodes: GraphNodeRow[];
  edges: GraphEdgeRow[];
  truncated: boolean;
  /** How many papers were left out for the length of their bylines. */
  crowdedPaperCount: number;
}

export type GraphNodeRow = [
  id: string,
  /** A GraphQL type. */
  type: string,
  label: string,
  /** From the node in the middle; null where there is none. */
  distance: number | null,
  /** What each field `node` asks of it, by response name, behind that of `nodes`. */
  shown: Record<string, object>,
  firstYear: number | null,
  lastYear: number | null,
  /** Not given: as much as its edges weigh. */
  weight?: number,
];

export type GraphEdgeRow = [
  source: string,
  target: string,
  kind: string,
  weight: number,
  firstYear?: number | null,
  lastYear?: number | null,
];

/** `type` of a node of a graph, of which only the graph knows the kind, and `shown`, what its fields `node` ask for. */
export function ofGraphNode(
  info: GraphQLResolveInfo,
  targets: readonly TypeMapping[],
  node: Variable,
): Fragment {
  const graphNode = objectTypeNamed(info.schema, 'GraphNode');
  const asked = graphFields(info).filter(({ name }) => name === 'nodes');
  const shownOf = (type: TypeMapping): Fragment[] =>
    asked.flatMap(({ key, askedBy }) => shown(info, graphNode, type, askedBy, node, `${key} `));
  if (targets.some((type) => shownOf(type).length > 0)) return ofAnyKind(targets, node, shownOf);
  const kinds = targets.map(
    (type) => cypher` WHEN ${node}:${name(type.label)} THEN ${new Parameter(() => type.name)}`,
  );
  return cypher`WITH *, CASE${join(kinds, '')} END AS type, {} AS shown`;
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
