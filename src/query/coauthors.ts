import { isCrowded, isWalkedOver } from './crowd.js';
import { cypher, nothing, Variable, type Fragment } from './cypher.js';
import { showFinding } from './finding.js';
import { limit } from './page.js';
import { startAt, type Step } from './path.js';
import { Aggregating, returned } from './returned.js';
import { objectType } from './selection.js';
import type { Walk, WalkRequest } from './walk.js';

/** Who else is in the bylines of an author's papers: most papers together first, then the latest. */
export const coauthors: Walk = (asked) => {
  const { mapping } = asked;
  const { found, paper, other } = together(asked);
  const papers = new Variable('papers');
  const paperCount = new Variable('paperCount');
  const firstYear = new Variable('firstYear');
  const lastYear = new Variable('lastYear');
  const { shown, showsBehind } = showFinding(
    asked,
    objectType(asked.field),
    {
      ends: { author: other },
      values: {
        paperCount: cypher`${paperCount}`,
        firstYear: cypher`${firstYear}`,
        lastYear: cypher`${lastYear}`,
      },
      behind: { list: papers, target: mapping.over() },
    },
    asked.project,
  );
  const behind = (fragment: Fragment): Fragment => (showsBehind ? fragment : nothing);
  const kept = cypher`${other}, ${paperCount}, ${firstYear}, ${lastYear}${behind(cypher`, ${papers}`)}`;
  return new Aggregating(cypher`COLLECT {
  ${found}
  WITH ${other}, count(*) AS ${paperCount}, min(${paper}.year) AS ${firstYear}, max(${paper}.year) AS ${lastYear}${behind(cypher`, collect(${paper}) AS ${papers}`)}
  ORDER BY ${paperCount} DESC, ${lastYear} IS NULL, ${lastYear} DESC, ${other}.name, ${other}.id ${limit(asked.values.get('first')!)}
  ${returned(kept, shown)}
}`);
};

/** How many there are. */
export const coauthorCount: Walk = (asked) => {
  const { found, other } = together(asked);
  return cypher`COUNT {
  ${found}
  RETURN DISTINCT ${other}
}`;
};

/** How many papers of an author have too many authors for that. */
export const crowdedPaperCount: Walk = ({ mapping, values, from }) => {
  const paper = startAt(mapping.over());
  return cypher`COUNT { ${bylines(from, paper, isCrowded(paper, values))} }`;
};

function together({ mapping, values, from }: WalkRequest): {
  found: Fragment;
  paper: Variable;
  other: Variable;
} {
  const paper = startAt(mapping.over());
  const other = startAt(mapping.target()).node;
  const found = cypher`${bylines(from, paper, isWalkedOver(paper, values))}
MATCH (${paper.node})<-[:AUTHORED]-(${other}:Author) WHERE ${other} <> ${from}`;
  return { found, paper: paper.node, other };
}

function bylines(author: Variable, paper: Step, isWanted: Fragment): Fragment {
  return cypher`MATCH (${author})-[:AUTHORED]->(${paper.node}:Paper) WHERE ${isWanted}`;
}
