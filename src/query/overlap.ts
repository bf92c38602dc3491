import { cypher, nothing, Variable, type Fragment } from './cypher.js';
import { showFinding } from './finding.js';
import { limit } from './page.js';
import { startAt } from './path.js';
import { Aggregating, returned } from './returned.js';
import { objectType } from './selection.js';
import type { Walk } from './walk.js';

/** The other lists that name papers of a list. A list may name a paper more than once. */
export const overlap: Walk = (asked) => {
  const { mapping, from, field, values, project } = asked;
  const other = startAt(mapping.target()).node;
  const paper = startAt(mapping.over()).node;
  const papers = new Variable('papers');
  const paperCount = new Variable('paperCount');
  const own = new Variable('own');
  const theirs = new Variable('theirs');
  const { shown, showsBehind } = showFinding(
    asked,
    objectType(field),
    {
      ends: { list: other },
      values: {
        paperCount: cypher`${paperCount}`,
        share: cypher`toFloat(${paperCount}) / ${own}`,
        jaccard: cypher`toFloat(${paperCount}) / (${own} + ${theirs} - ${paperCount})`,
      },
      behind: { list: papers, target: mapping.over() },
    },
    project,
  );
  const behind = (fragment: Fragment): Fragment => (showsBehind ? fragment : nothing);
  const size = (list: Variable): Fragment =>
    cypher`COUNT { MATCH (${list})<-[:LISTED_IN]-(${paper}:Paper) RETURN DISTINCT ${paper} }`;
  return new Aggregating(cypher`COLLECT {
  MATCH (${from})<-[:LISTED_IN]-(${paper}:Paper)
  WITH DISTINCT ${from}, ${paper}
  MATCH (${paper})-[:LISTED_IN]->(${other}:List) WHERE ${other} <> ${from}
  WITH DISTINCT ${from}, ${paper}, ${other}
  WITH ${from}, ${other}, count(*) AS ${paperCount}${behind(cypher`, collect(${paper}) AS ${papers}`)}
  ORDER BY ${paperCount} DESC, ${other}.title, ${other}.id ${limit(values.get('first')!)}
  WITH ${other}, ${paperCount}${behind(cypher`, ${papers}`)}, ${size(from)} AS ${own}, ${size(other)} AS ${theirs}
  ${returned(cypher`${other}, ${paperCount}${behind(cypher`, ${papers}`)}, ${own}, ${theirs}`, shown)}
}`);
};
