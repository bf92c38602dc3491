import type { Statement } from '../neo4j/statement.js';
import { descriptions, neighbourGraph, type Claim, type NeighbourKind } from './neighbours.js';
import { prepared } from './statement.js';

/**
 * The statements about one kind of node round papers. The names come from `neighbourGraph`, never from a source.
 */

/**
 * Neo4j's own number of a node. It leads there without a look into an index, and holds as long as the node stands: so
 * for one import, which lets no other write.
 */
export type NodeNumber = number;

/** A node that stands, and by which of the claims made of it it is described now. */
export interface KnownNode {
  number: NodeNumber;
  claim: Claim;
}

export interface Found extends KnownNode {
  id: string;
}

/** Those of these nodes that stand: rows of `Found`. */
export function findNeighbours(kind: NeighbourKind, ids: readonly string[]): Statement {
  const { label, key } = neighbourGraph[kind];
  const { property } = descriptions[kind];
  return prepared(
    `UNWIND $batch.ids AS id
MATCH (node:${label} {${key}: id})
RETURN id, node.${property} AS claim, id(node) AS number`,
    { ids },
  );
}

/** The nodes of which a list says something, each once. */
export function readNeighbours(kind: NeighbourKind, list: string): Statement {
  const { key } = neighbourGraph[kind];
  const reading =
    kind === 'categories'
      ? `MATCH (:List {id: $batch.list})-[:HAS_SECTION]->(node)`
      : `MATCH (:List {id: $batch.list})<-[:LISTED_IN]-(paper:Paper)
WITH DISTINCT paper
MATCH ${relationPattern(kind, '')}`;
  return prepared(`${reading}\nRETURN DISTINCT node.${key} AS id`, { list });
}

/** Nodes that are described anew, and those that do not stand. */
export function mergeNeighbours(kind: NeighbourKind, rows: readonly object[]): Statement {
  const { label, key } = neighbourGraph[kind];
  return prepared(
    `UNWIND $batch.rows AS row
MERGE (node:${label} {${key}: row.id})
SET node += row.properties`,
    { rows },
  );
}

/** Relations that do not exist yet, from papers to nodes that stand already. */
export function writeRelations(kind: NeighbourKind, rows: readonly object[]): Statement {
  const { label, key } = neighbourGraph[kind];
  return prepared(
    `UNWIND $batch.rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (node:${label} {${key}: row.id})
CREATE ${relationPattern(kind, 'relation')}
SET relation = row.properties`,
    { rows },
  );
}

/** Removes those of these nodes that nothing points to any more, and tells for every one what is still claimed of it. */
export function settleNeighbours(kind: NeighbourKind, ids: readonly string[]): Statement {
  const { label, key, claimed = relationPattern(kind, 'relation') } = neighbourGraph[kind];
  const { property } = descriptions[kind];
  return prepared(
    `UNWIND $batch.ids AS id
MATCH (node:${label} {${key}: id})
WITH id, node, node.${property} AS claim,
  COLLECT { MATCH ${claimed} RETURN DISTINCT relation.${property} } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE node)
RETURN id, claim, claims`,
    { ids },
  );
}

/** Removes nodes that a broken-off import had made for papers that it did not come to. */
export function removeOrphans(kind: NeighbourKind): Statement {
  return prepared(
    `MATCH (node:${neighbourGraph[kind].label})
WHERE NOT EXISTS { (node)--() }
DELETE node`,
    {},
  );
}

/** @param variable of the relation @param properties in Cypher, such as ` {position: 1}` */
export function relationPattern(kind: NeighbourKind, variable: string, properties = ''): string {
  const { type, direction } = neighbourGraph[kind];
  const relation = `[${variable}:${type}${properties}]`;
  return direction === 'in' ? `(paper)<-${relation}-(node)` : `(paper)-${relation}->(node)`;
}
