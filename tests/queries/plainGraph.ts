import type { Database } from '../../src/neo4j/database.js';
import type { RelationMapping } from '../../src/query/mapping.js';

/** A graph in memory, and the steps from one node to the next. */

export type Value = string | number | boolean | string[];
export type Properties = Readonly<Record<string, Value | undefined>>;

export interface GraphNode {
  readonly key: string;
  readonly label: string;
  readonly properties: Properties;
  readonly out: Edge[];
  readonly in: Edge[];
}

interface Edge {
  readonly type: string;
  readonly properties: Properties;
  readonly other: GraphNode;
}

/** A node, and the relationship that led to it. */
export interface Place {
  readonly node: GraphNode;
  readonly relationship: Properties;
}

/** All of the database's nodes with their relationships. */
export async function readGraph(database: Database): Promise<GraphNode[]> {
  const nodes = new Map<string, GraphNode>();
  const rows = await database.read<Pick<GraphNode, 'key' | 'label' | 'properties'>>({
    text: 'MATCH (node) RETURN elementId(node) AS key, labels(node)[0] AS label, properties(node) AS properties',
    parameters: {},
  });
  for (const row of rows) nodes.set(row.key, { ...row, out: [], in: [] });
  const edges = await database.read<{ type: string; from: string; to: string; properties: Properties }>({
    text: `MATCH (from)-[edge]->(to)
RETURN type(edge) AS type, elementId(from) AS from, elementId(to) AS to, properties(edge) AS properties`,
    parameters: {},
  });
  for (const { type, from, to, properties } of edges) {
    nodes.get(from)!.out.push({ type, properties, other: nodes.get(to)! });
    nodes.get(to)!.in.push({ type, properties, other: nodes.get(from)! });
  }
  return [...nodes.values()];
}

/** The nodes of a kind. */
export function allOf(graph: readonly GraphNode[], label: string): Place[] {
  return graph.filter((node) => node.label === label).map((node) => ({ node, relationship: {} }));
}

/** The far ends of a relation. @param deep with those of the nodes that its `deep` leads to */
export function related({ node }: Pick<Place, 'node'>, relation: RelationMapping, deep = false): Place[] {
  const { type, direction, target, parallel } = relation;
  const starts = deep && relation.deep ? within(node, relation.deep) : [node];
  const places = starts
    .flatMap((start) => edgesOf(start, { type, direction }))
    .filter(({ other }) => other.label === target().label)
    .map(({ other, properties }) => ({ node: other, relationship: properties }));
  return parallel || deep ? [...new Map(places.map((place) => [place.node.key, place])).values()] : places;
}

/** The value of a node or of what led to it; undefined where there is none. */
export function valueOf(place: Place, on: 'node' | 'relationship', property: string): Value | undefined {
  return (on === 'node' ? place.node.properties : place.relationship)[property];
}

interface Way {
  readonly type: string;
  readonly direction: 'in' | 'out';
}

function within(node: GraphNode, way: Way): GraphNode[] {
  return [node, ...edgesOf(node, way).flatMap(({ other }) => within(other, way))];
}

function edgesOf(node: GraphNode, { type, direction }: Way): Edge[] {
  return (direction === 'out' ? node.out : node.in).filter((edge) => edge.type === type);
}
