import neo4j, { type Integer } from 'neo4j-driver';
import type { Statement } from '../neo4j/statement.js';
import { listColumns, neighbourColumns, nodeColumns, relationColumns, type Columns } from './columns.js';
import {
  descriptions,
  neighbourGraph,
  neighbourKinds,
  type Claim,
  type NeighbourKind,
  type Properties,
  type Relation,
} from './neighbours.js';
import type { ListingProperties } from './listing.js';
import { relationPattern, type NodeNumber } from './neighbourStatements.js';
import { preparedRows } from './statement.js';

/**
 * The statements that make what the graph does not have. Most of an import's bytes go through them, so a node or a
 * relationship comes as a list of values in the order of its columns, without their names: half as much to pack, to
 * send and to unpack. The names stand in the text; they come from `columns.ts`, never from a source.
 */

/** A paper that the graph does not have. */
export interface PaperCreation {
  id: string;
  properties: Properties;
  listings: readonly ListingProperties[];
  relations: Record<NeighbourKind, readonly Relation[]>;
}

/** New papers with their listings and relations. The list and the nodes round the papers stand already. */
export function createPapers(
  list: string,
  papers: readonly PaperCreation[],
  nodes: Record<NeighbourKind, ReadonlyMap<string, NodeNumber>>,
): Statement {
  const rows = papers.map(({ id, properties, listings, relations }) => ({
    paper: values(nodeColumns.Paper, { id, ...properties }),
    listings: listings.map((listing) => values(listColumns.LISTED_IN, { ...listing })),
    ...Object.fromEntries(
      neighbourKinds
        .filter((kind) => relations[kind].length > 0)
        .map((kind) => [
          kind,
          relations[kind].map(({ id, properties }) => [
            integer(nodes[kind].get(id)),
            ...values(relationColumns[kind], properties),
          ]),
        ]),
    ),
  }));
  return preparedRows(paperCreation, { list, papers: rows });
}

/** What becomes of nodes: the place of each in the order given, its number, and its claim if it stood already. */
export interface Brought {
  nodes: [place: number, number: NodeNumber, claim: Claim | null][];
}

/** Makes those of these nodes that do not stand, and tells of those that do by which claim each is described: one row. */
export function createNeighbours(kind: NeighbourKind, nodes: ReadonlyMap<string, Properties>): Statement {
  const rows = [...nodes].map(([id, properties]) => [id, ...values(neighbourColumns[kind], properties)]);
  return preparedRows(neighbourCreations[kind], { rows });
}

const paperCreation = `MATCH (list:List {id: $batch.list})
UNWIND $batch.papers AS row
CREATE (paper:Paper ${properties(nodeColumns.Paper, 'row.paper')})
WITH list, paper, row
CALL (list, paper, row) {
  UNWIND row.listings AS listing
  CREATE (paper)-[:LISTED_IN ${properties(listColumns.LISTED_IN, 'listing')}]->(list)
}
${neighbourKinds.map(relationCreation).join('\n')}`;

const neighbourCreations = Object.fromEntries(
  neighbourKinds.map((kind) => {
    const { label, key } = neighbourGraph[kind];
    return [
      kind,
      `UNWIND range(0, size($batch.rows) - 1) AS place
WITH place, $batch.rows[place] AS row
OPTIONAL MATCH (known:${label} {${key}: row[0]})
WITH place, row, known, known.${descriptions[kind].property} AS claim
OPTIONAL CALL (row, known) {
  WITH row WHERE known IS NULL
  CREATE (made:${label} ${properties({ [key]: 'string', ...neighbourColumns[kind] }, 'row')})
  RETURN made
}
RETURN collect([place, id(coalesce(known, made)), claim]) AS nodes`,
    ];
  }),
) as Record<NeighbourKind, string>;

function relationCreation(kind: NeighbourKind): string {
  return `CALL (paper, row) {
  UNWIND row.${kind} AS end
  MATCH (node:${neighbourGraph[kind].label}) WHERE id(node) = end[0]
  CREATE ${relationPattern(kind, '', ` ${properties(relationColumns[kind], 'end', 1)}`)}
}`;
}

/** The properties of a node or relationship in Cypher, read from a list. null stands for none. */
function properties(columns: Columns, list: string, first = 0): string {
  const named = Object.keys(columns).map((name, index) => `${name}: ${list}[${index + first}]`);
  return `{${named.join(', ')}}`;
}

/** @throws Error for a property that has no column */
function values(columns: Columns, given: Readonly<Properties>): unknown[] {
  for (const name in given)
    if (!(name in columns)) throw new Error(`Expected a column for the property ${name}.`);
  const row = Object.entries(columns).map(([name, type]) =>
    type === 'long' ? integer(given[name]) : (given[name] ?? null),
  );
  // What lies behind the end of a list is null too.
  while (row.at(-1) === null) row.pop();
  return row;
}

/** Neo4j's INTEGER: the driver sends JavaScript's numbers as FLOAT. */
function integer(value: Properties[string] | undefined): Integer | null {
  return typeof value === 'number' ? neo4j.int(value) : null;
}
