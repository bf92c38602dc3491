import { int } from 'neo4j-driver';
import { cypher, join, Parameter, Variable, type Fragment } from './cypher.js';
import { showFinding } from './finding.js';
import { limit } from './page.js';
import { startAt } from './path.js';
import { Aggregating, returned } from './returned.js';
import { objectType } from './selection.js';
import type { Walk } from './walk.js';

/** What more papers than this have in common is not followed: it says little, and would lead through half the graph. */
const MOST_IN_COMMON = 500;

/**
 * Papers that have something in common with a paper. What `n` papers share counts 1 / log2 n (Adamic and Adar, Friends and
 * neighbors on the Web, 2003: rare things say more), a citation between the two counts 1. Sums are rounded, so that the
 * order in which they are made is not seen.
 */
export const similar: Walk = (asked) => {
  const { mapping, from, field, values, project } = asked;
  const other = startAt(mapping.target()).node;
  const kind = new Variable('kind');
  const shared = new Variable('shared');
  const weight = new Variable('weight');
  const score = new Variable('likeness');
  const reasons = new Variable('reasons');
  const reason = new Variable('reason');
  const thing = new Variable('thing');
  const most = new Parameter(() => int(MOST_IN_COMMON));
  const branch = (of: string, found: Fragment, sharedBy: Fragment | null, holds?: Fragment): Fragment => {
    const isFollowed = sharedBy ? cypher` AND ${sharedBy} <= ${most}` : cypher``;
    const counted = sharedBy ? cypher`log(2) / log(${sharedBy})` : cypher`1.0`;
    return cypher`MATCH ${found}
WHERE ${other} <> ${from}${isFollowed}${holds ? cypher` AND ${holds}` : cypher``}
RETURN ${other}, ${new Parameter(() => of)} AS ${kind}, ${shared}, ${counted} AS ${weight}`;
  };
  const sharedCategory = cypher`(${from})-[:IN_CATEGORY]->(${shared}:Category)<-[:IN_CATEGORY]-(${other}:Paper)`;
  const inCategory = cypher`COUNT { (${shared})<-[:IN_CATEGORY]-() }`;
  const mine = new Variable('mine');
  const theirs = new Variable('theirs');
  const listedTogether = cypher`EXISTS { MATCH (${from})-[${mine}:LISTED_IN]->(:List)<-[${theirs}:LISTED_IN]-(${other}) WHERE ${mine}.section = ${shared}.path AND ${theirs}.section = ${shared}.path }`;
  const branches = [
    branch(
      'AUTHORS',
      cypher`(${from})<-[:AUTHORED]-(${shared}:Author)-[:AUTHORED]->(${other}:Paper)`,
      cypher`COUNT { (${shared})-[:AUTHORED]->() }`,
    ),
    branch('CATEGORIES', sharedCategory, inCategory),
    branch('SECTIONS', sharedCategory, inCategory, listedTogether),
    branch(
      'REPOSITORIES',
      cypher`(${from})-[:HAS_REPOSITORY]->(${shared}:Repository)<-[:HAS_REPOSITORY]-(${other}:Paper)`,
      cypher`COUNT { (${shared})<-[:HAS_REPOSITORY]-() }`,
    ),
    branch(
      'CITATIONS',
      cypher`(${from})-[:CITES]->(${shared}:Paper)<-[:CITES]-(${other}:Paper)`,
      cypher`COUNT { (${shared})<-[:CITES]-() }`,
    ),
    branch(
      'CITATIONS',
      cypher`(${from})<-[:CITES]-(${shared}:Paper)-[:CITES]->(${other}:Paper)`,
      cypher`COUNT { (${shared})-[:CITES]->() }`,
    ),
    cypher`MATCH (${from})-[:CITES]-(${other}:Paper)
RETURN ${other}, ${new Parameter(() => 'CITATIONS')} AS ${kind}, ${other} AS ${shared}, 1.0 AS ${weight}`,
  ];
  const name = cypher`CASE WHEN ${thing}:Category THEN reduce(headings = head(${thing}.path), heading IN tail(${thing}.path) | headings + ' › ' + heading) WHEN ${thing}:Repository THEN ${thing}.url ELSE coalesce(${thing}.title, ${thing}.name) END`;
  const finding = {
    ends: { paper: other },
    values: {
      score: cypher`${score}`,
      reasons: cypher`COLLECT {
  UNWIND ${reasons} AS ${reason}
  WITH ${reason} ORDER BY ${reason}.score DESC, ${reason}.kind
  RETURN { kind: ${reason}.kind, score: ${reason}.score, count: size(${reason}.shared), shared: COLLECT {
    UNWIND ${reason}.shared AS ${thing}
    WITH ${thing} ORDER BY ${name}, ${thing}.id
    RETURN { id: ${thing}.id, value: ${name} }
  } }
}`,
    },
    behind: null,
  };
  const { shown } = showFinding(asked, objectType(field), finding, project);
  return new Aggregating(cypher`COLLECT {
  CALL (${from}) {
    ${join(branches, '\nUNION ALL\n')}
  }
  WITH ${other}, ${kind}, round(sum(${weight}), 4) AS ${score}, collect(DISTINCT ${shared}) AS ${shared}
  WITH ${other}, round(sum(${score}), 4) AS ${score}, collect({ kind: ${kind}, score: ${score}, shared: ${shared} }) AS ${reasons}
  ORDER BY ${score} DESC, ${other}.title, ${other}.id ${limit(values.get('first')!)}
  ${returned(cypher`${other}, ${score}, ${reasons}`, shown)}
}`);
};
