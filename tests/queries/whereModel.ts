import type { Database } from '../../src/neo4j/database.js';
import type { FieldMapping, RelationMapping, TypeMapping } from '../../src/query/mapping.js';

/** A plain reading of `where` over a graph in memory, written from what the schema says of each condition. */

type Value = string | number | boolean | string[];
type Properties = Record<string, Value | undefined>;
export type Where = Record<string, unknown>;

export interface GraphNode {
  key: string;
  label: string;
  properties: Properties;
  out: Edge[];
  in: Edge[];
}

interface Edge {
  type: string;
  properties: Properties;
  other: GraphNode;
}

/** A node, and the relationship that led to it. */
interface Place {
  node: GraphNode;
  relationship: Properties;
}

/** All of the database's nodes with their relationships. */
export async function readGraph(database: Database): Promise<GraphNode[]> {
  const nodes = new Map<string, GraphNode>();
  const rows = await database.read<{ key: string; label: string; properties: Properties }>({
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

/** All conditions of a filter hold. */
export function holds(where: Where, mapping: TypeMapping, place: Place): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'AND') return (condition as Where[]).every((each) => holds(each, mapping, place));
    if (key === 'OR') return (condition as Where[]).some((each) => holds(each, mapping, place));
    if (key === 'NOT') return !holds(condition as Where, mapping, place);
    return holdsOf(mapping.fields.get(key)!, condition as Where, place);
  });
}

export function related({ node }: { node: GraphNode }, relation: RelationMapping): Place[] {
  const { type, direction, target, parallel } = relation;
  const places = (direction === 'out' ? node.out : node.in)
    .filter((edge) => edge.type === type && edge.other.label === target().label)
    .map(({ other, properties }) => ({ node: other, relationship: properties }));
  return parallel ? [...new Map(places.map((place) => [place.node.key, place])).values()] : places;
}

function holdsOf(field: FieldMapping, condition: Where, place: Place): boolean {
  if (field.is === 'property') {
    const source = field.on === 'node' ? place.node.properties : place.relationship;
    return compares(condition, source[field.property] ?? (field.mayBeEmpty ? [] : undefined));
  }
  if (field.is === 'end') return holds(condition, field.target(), place);
  if (field.is !== 'relation') throw new Error(`Expected a field with a filter, got ${field.is}`);
  const ends = related(place, field);
  const fulfil = (where: unknown): Place[] =>
    ends.filter((end) => holds(where as Where, field.target(), end));
  if (!field.many) return fulfil(condition).length > 0;
  return Object.entries(condition).every(([quantifier, where]) => {
    if (quantifier === 'some') return fulfil(where).length > 0;
    if (quantifier === 'none') return fulfil(where).length === 0;
    if (quantifier === 'all') return fulfil(where).length === ends.length;
    if (quantifier === 'single') return fulfil(where).length === 1;
    return compares(where as Where, ends.length);
  });
}

function compares({ caseInsensitive, ...operators }: Where, value: Value | undefined): boolean {
  const folded = (text: unknown): unknown =>
    caseInsensitive === true && typeof text === 'string' ? text.toLowerCase() : text;
  const left = folded(value);
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === undefined) === operand;
    if (value === undefined) return false;
    const right = folded(operand);
    switch (operator) {
      case 'eq':
        return JSON.stringify(left) === JSON.stringify(right);
      case 'in':
        return (operand as unknown[]).some((each) => folded(each) === left);
      case 'gt':
        return (left as number) > (right as number);
      case 'gte':
        return (left as number) >= (right as number);
      case 'lt':
        return (left as number) < (right as number);
      case 'lte':
        return (left as number) <= (right as number);
      case 'contains':
        return (left as string).includes(right as string);
      case 'startsWith':
        return (left as string).startsWith(right as string);
      case 'endsWith':
        return (left as string).endsWith(right as string);
      case 'includes':
        return (value as string[]).includes(operand as string);
      default:
        throw new Error(`Expected a known operator, got ${operator}`);
    }
  });
}
