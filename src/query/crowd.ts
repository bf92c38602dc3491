import type { Arguments } from './argument.js';
import { cypher, type Fragment, type Variable } from './cypher.js';
import { between } from './page.js';

/** More authors than any paper has. */
const MOST_AUTHORS = 100_000;

/**
 * A paper has few enough authors to make each a co-author of each other: a byline of hundreds says little about who knows
 * whom, and would make tens of thousands of pairs. The degree of the paper; no author is read for it.
 */
export function isNoCrowd(paper: Variable, values: Arguments): Fragment {
  return cypher`COUNT { (${paper})<-[:AUTHORED]-() } <= ${between(values.get('maxAuthors')!, 2, MOST_AUTHORS)}`;
}

/** The papers that are left out for that. */
export function isCrowd(paper: Variable, values: Arguments): Fragment {
  return cypher`COUNT { (${paper})<-[:AUTHORED]-() } > ${between(values.get('maxAuthors')!, 2, MOST_AUTHORS)}`;
}
