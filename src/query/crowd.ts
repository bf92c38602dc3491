import type { Arguments } from './argument.js';
import { cypher, nothing, type Fragment } from './cypher.js';
import { condition } from './filter.js';
import { between } from './page.js';
import type { Step } from './path.js';

/** More authors than any paper has. */
const MOST_AUTHORS = 100_000;

/**
 * A paper for which `where` holds, with few enough authors to make each a co-author of each other: a byline of hundreds
 * says little about who knows whom, and would make tens of thousands of pairs. The degree of the paper; no author is read
 * for it.
 */
export function isWalkedOver(paper: Step, values: Arguments): Fragment {
  return isWanted(cypher`<=`, paper, values);
}

/** A paper for which `where` holds, with too many authors for that. */
export function isCrowded(paper: Step, values: Arguments): Fragment {
  return isWanted(cypher`>`, paper, values);
}

function isWanted(compared: Fragment, paper: Step, values: Arguments): Fragment {
  const most = between(values.get('maxAuthors')!, 2, MOST_AUTHORS);
  const holds = condition(values.get('where'), paper);
  return cypher`COUNT { (${paper.node})<-[:AUTHORED]-() } ${compared} ${most}${holds ? cypher` AND ${holds}` : nothing}`;
}
