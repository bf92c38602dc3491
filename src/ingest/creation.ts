import type { Statement } from '../neo4j/statement.js';
import { listColumns, neighbourColumns, nodeColumns, relationColumns, type Columns } from './columns.js';
import {
  descriptions,
  neighbourGraph,
  neighbourKinds,
  type NeighbourKind,
  type Properties,
  type Relation,
} from './neighbours.js';
import type { ListingProperties } from './listing.js';
import { relationPattern } from './neighbourStatements.js';
import { prepared } from './statement.js';

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
export function createPapers(list: string, papers: readonly PaperCreation[]): Statement {
  const rows = papers.map(({ id, properties, listings, relations }) => ({
    paper: values(nodeColumns.Paper, { id, ...properties }),
    listings: listings.map((listing) => values(listColumns.LISTED_IN, { ...listing })),
    ...Object.fromEntries(
      neighbourKinds
        .filter((kind) => relations[kind].length > 0)
        .map((kind) => [
          kind,
          relations[kind].map((relation) => [
            relation.id,
            ...values(relationColumns[kind], relation.properties),
          ]),
        ]),
    ),
  }));
  return prepared(paperCreation, { list, papers: rows });
}

/** Makes those of these nodes that do not stand, and tells of those that do by which claim each is described. */
export function createNeighbours(kind: NeighbourKind, nodes: ReadonlyMap<string, Properties>): Statement {
  const rows = [...nodes].map(([id, properties]) => [id, ...values(neighbourColumns[kind], properties)]);
  return prepared(neighbourCreations[kind], { rows });
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
      `UNWIND $batch.rows AS row
OPTIONAL MATCH (known:${label} {${key}: row[0]})
WITH row, known, known.${descriptions[kind].property} AS claim
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END |
  CREATE (:${label} ${properties({ [key]: 'string', ...neighbourColumns[kind] }, 'row')})
)
WITH row, known, claim WHERE known IS NOT NULL
RETURN row[0] AS id, claim`,
    ];
  }),
) as Record<NeighbourKind, string>;

function relationCreation(kind: NeighbourKind): string {
  const { label, key } = neighbourGraph[kind];
  return `CALL (paper, row) {
  UNWIND row.${kind} AS end
  MATCH (node:${label} {${key}: end[0]})
  CREATE ${relationPattern(kind, '', ` ${properties(relationColumns[kind], 'end', 1)}`)}
}`;
}

/** The properties of a node or relationship in Cypher, read from a list. null stands for none. */
function properties(columns: Columns, list: string, first = 0): string {
  const named = Object.keys(columns).map((name, index) => `${name}: ${list}[${index + first}]`);
  return `{${named.join(', ')}}`;
}

/** @throws Error for a property that has no column */
function values(columns: Columns, given: Readonly<Properties>): Properties[string][] {
  for (const name in given)
    if (!(name in columns)) throw new Error(`Expected a column for the property ${name}.`);
  const row = Object.keys(columns).map((name) => given[name] ?? null);
  // What lies behind the end of a list is null too.
  while (row.at(-1) === null) row.pop();
  return row;
}
