import { int } from 'neo4j-driver';
import type { GraphQLResolveInfo } from 'graphql';
import type { Arguments } from './argument.js';
import { isWalkedOver } from './crowd.js';
import { cypher, join, name, Parameter, Variable, type Fragment } from './cypher.js';
import { showFinding } from './finding.js';
import { Imports } from './found.js';
import type { RootMapping } from './mapping.js';
import { members } from './members.js';
import { between, limit } from './page.js';
import { startAt } from './path.js';
import { inMaps } from './project.js';
import type { Asked } from './projection.js';
import { Aggregating, returned } from './returned.js';
import { nameInRow } from './row.js';
import { objectType, selectedFields } from './selection.js';

type PathsMapping = Extract<RootMapping, { is: 'paths' }>;

/** The one row of the statement. */
export interface PathsRow {
  /** Whether the graph has the author to start at, and the one to end at. */
  ends: [from: boolean, to: boolean];
  paths: object[];
}

/** As many hops as may be asked for; each is two relationships, and a pattern's bound is part of its text. */
const MOST_HOPS = 6;
/**
 * As many chains of papers are looked at: between two authors of many papers together each paper makes another one. Of
 * 100 pairs of random authors of 95,177 papers the most had 2,192.
 */
const MOST_CHAINS = 10_000;

/**
 * The shortest paths from author to author, those with most evidence first. Neo4j's own search from both ends meets a
 * condition on each paper as it goes: 5 times as fast as `SHORTEST 1` over a quantified pattern.
 */
export function coauthorPaths(info: GraphQLResolveInfo, mapping: PathsMapping, values: Arguments): Fragment {
  const author = mapping.target();
  const from = new Variable('from');
  const to = new Variable('to');
  const authors = new Variable('authors');
  const truncated = new Variable('truncated');
  const path = new Variable('path');
  const node = new Variable('node');
  const paper = startAt(mapping.over());
  const ways = new Variable('ways');
  const found = new Variable('found');
  const chains = new Variable('chains');
  const place = new Variable('place');
  const most = new Parameter(() => int(MOST_CHAINS));
  const first = between(values.get('first')!, 1, 100);
  const row = cypher`{
  ends: [${from} IS NOT NULL, ${to} IS NOT NULL],
  paths: COLLECT {
    UNWIND range(0, size(${found}) - 1) AS ${place}
    WITH ${found}[${place}] AS ${authors}, size(${found}) > ${first} OR ${chains} = ${most} AS ${truncated}, ${place} ORDER BY ${place} ${limit(values.get('first')!)}
    ${returned(cypher`${authors}, ${truncated}`, pathShown(info, mapping, values, authors, truncated))}
  }
}`;
  return cypher`OPTIONAL MATCH (${from}:${name(author.label)} { id: ${values.get('from')!.parameter()} })
OPTIONAL MATCH (${to}:${name(author.label)} { id: ${values.get('to')!.parameter()} })
CALL (${new Imports(from, to)}) {
  CALL (${new Imports(from, to)}) {
    WITH * WHERE ${from} = ${to}
    RETURN [${from}] AS ${authors}
    UNION ALL
    WITH * WHERE ${from} <> ${to}
    MATCH ${path} = allShortestPaths((${from})-[:AUTHORED*..12]-(${to}))
    WHERE all(${paper.node} IN nodes(${path}) WHERE ${paper.node}:Author OR (${isWalkedOver(paper, values)}))
    RETURN [${node} IN nodes(${path}) WHERE ${node}:Author] AS ${authors} LIMIT ${most}
  }
  WITH ${authors}, count(*) AS ${ways} WHERE size(${authors}) <= ${between(values.get('maxHops')!, 1, MOST_HOPS)} + 1
  WITH ${authors}, ${ways} ORDER BY ${ways} DESC, [${node} IN ${authors} | ${node}.id]
  RETURN collect(${authors}) AS ${found}, sum(${ways}) AS ${chains}
}
${returned(cypher`${from}, ${to}, ${found}, ${chains}`, row, cypher` AS row`)}`;
}

function pathShown(
  info: GraphQLResolveInfo,
  mapping: PathsMapping,
  values: Arguments,
  authors: Variable,
  truncated: Variable,
): Fragment {
  const type = objectType(info.parentType.getFields()[info.fieldName]!);
  const entries: Fragment[] = [cypher`hopCount: size(${authors}) - 1`, cypher`truncated: ${truncated}`];
  for (const [key, askedBy] of selectedFields(info, type, info.fieldNodes)) {
    const field = type.getFields()[askedBy[0]!.name.value];
    const asked = field && { request: info, field, askedBy };
    const is = field?.extensions.graph?.is;
    if (asked && is === 'members')
      entries.push(
        cypher`${name(nameInRow(field.name, key))}: ${members(asked, { list: authors, target: mapping.target() }, inMaps.project)}`,
      );
    else if (asked && is === 'hops')
      entries.push(cypher`${name(nameInRow(field.name, key))}: ${hops(asked, mapping, values, authors)}`);
  }
  return cypher`{
  ${join(entries, ',\n')}
}`;
}

function hops(asked: Asked, mapping: PathsMapping, values: Arguments, authors: Variable): Fragment {
  const index = new Variable('index');
  const from = startAt(mapping.target()).node;
  const to = startAt(mapping.target()).node;
  const paper = startAt(mapping.over());
  const papers = new Variable('papers');
  const { shown } = showFinding(
    asked,
    objectType(asked.field),
    {
      ends: { from, to },
      values: { paperCount: cypher`size(${papers})` },
      behind: { list: papers, target: mapping.over() },
    },
    inMaps.project,
  );
  return new Aggregating(cypher`COLLECT {
  UNWIND range(0, size(${authors}) - 2) AS ${index}
  WITH ${index}, ${authors}[${index}] AS ${from}, ${authors}[${index} + 1] AS ${to}
  MATCH (${from})-[:AUTHORED]->(${paper.node}:Paper)<-[:AUTHORED]-(${to}) WHERE ${isWalkedOver(paper, values)}
  WITH ${index}, ${from}, ${to}, collect(${paper.node}) AS ${papers} ORDER BY ${index}
  ${returned(cypher`${from}, ${to}, ${papers}`, shown)}
}`);
}
