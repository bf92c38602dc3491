import type { GraphQLResolveInfo } from 'graphql';
import { int } from 'neo4j-driver';
import type { Arguments } from './argument.js';
import { isCrowded, isWalkedOver } from './crowd.js';
import { cypher, Parameter, Variable, type Fragment } from './cypher.js';
import { Imports } from './found.js';
import { asksFor, ofGraphNode } from './graph.js';
import type { RootMapping } from './mapping.js';
import { mostNodes } from './mostNodes.js';
import { startAt, type Step } from './path.js';

type CoauthorshipMapping = Extract<RootMapping, { is: 'coauthorship' }>;

/** As many as are put in order. Two thousand authors who all wrote with each other would have two million. */
const MOST_EDGES = 200_000;

/**
 * The authors of most papers, and who wrote how many with whom; nodes and edges in no order. Neo4j counts for each row that it
 * sorts the lists in scope too: of five hundred authors of a large graph more than it has memory for.
 */
export function coauthorshipGraph(
  info: GraphQLResolveInfo,
  mapping: CoauthorshipMapping,
  values: Arguments,
): Fragment {
  const author = startAt(mapping.target()).node;
  const paperCount = new Variable('paperCount');
  const firstYear = new Variable('firstYear');
  const lastYear = new Variable('lastYear');
  const ranked = new Variable('ranked');
  const kept = new Variable('kept');
  const nodes = new Variable('nodes');
  const source = new Variable('source');
  const target = new Variable('target');
  const weight = new Variable('weight');
  const edges = new Variable('edges');
  const place = new Variable('place');
  const shownNode = new Variable('shownNode');
  const shownNodes = new Variable('shownNodes');
  const paper = startAt(mapping.over());
  const shared = startAt(mapping.over());
  const years = (of: Step): Fragment =>
    cypher`min(${of.node}.year) AS ${firstYear}, max(${of.node}.year) AS ${lastYear}`;
  const mostEdges = new Parameter(() => int(MOST_EDGES));
  const crowd = asksFor(info, 'crowdedPaperCount') ? crowdOf(startAt(mapping.over()), values) : cypher`0`;
  return cypher`CALL (${new Imports()}) {
  ${bylines(paper, values)}
  MATCH (${paper.node})<-[:AUTHORED]-(${author}:Author)
  WITH ${author}, count(*) AS ${paperCount}, ${years(paper)}
  ORDER BY ${paperCount} DESC, ${author}.id LIMIT ${mostNodes(values, 1)}
  RETURN collect({ node: ${author}, weight: ${paperCount}, firstYear: ${firstYear}, lastYear: ${lastYear} }) AS ${ranked}
}
WITH *, ${ranked}[..${mostNodes(values, 0)}] AS ${kept}
WITH *, [ranking IN ${kept} | ranking.node] AS ${nodes}
CALL (${new Imports(nodes)}) {
  UNWIND ${nodes} AS ${source}
  MATCH (${source})-[:AUTHORED]->(${shared.node}:Paper) WHERE ${isWalkedOver(shared, values)}
  MATCH (${shared.node})<-[:AUTHORED]-(${target}:Author) WHERE ${source}.id < ${target}.id AND ${target} IN ${nodes}
  WITH ${source}, ${target}, count(*) AS ${weight}, ${years(shared)} LIMIT ${mostEdges}
  RETURN collect([${source}.id, ${target}.id, 'COAUTHOR', ${weight}, ${firstYear}, ${lastYear}]) AS ${edges}
}
CALL (${new Imports(kept)}) {
  UNWIND range(0, size(${kept}) - 1) AS ${place}
  WITH ${place}, ${kept}[${place}].node AS ${author}, ${kept}[${place}].weight AS ${weight}, ${kept}[${place}].firstYear AS ${firstYear}, ${kept}[${place}].lastYear AS ${lastYear}
  ${ofGraphNode(info, [mapping.target()], author)}
  WITH [${author}.id, type, ${author}.name, null, shown, ${firstYear}, ${lastYear}, ${weight}] AS ${shownNode}
  RETURN collect(${shownNode}) AS ${shownNodes}
}
WITH *, ${crowd} AS crowdedPaperCount
RETURN {
  nodes: ${shownNodes},
  edges: ${edges},
  truncated: size(${ranked}) > size(${kept}) OR size(${edges}) = ${mostEdges},
  crowdedPaperCount: crowdedPaperCount
} AS row`;
}

function bylines(paper: Step, values: Arguments): Fragment {
  return cypher`MATCH (${paper.node}:Paper) WHERE ${isWalkedOver(paper, values)}`;
}

function crowdOf(paper: Step, values: Arguments): Fragment {
  return cypher`COUNT { MATCH (${paper.node}:Paper) WHERE ${isCrowded(paper, values)} }`;
}
