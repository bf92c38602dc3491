import { filterQuery } from '../search/lucene.js';
import type { Argument } from './argument.js';
import { InputError } from './inputError.js';
import { cypher, Fragment, join, name, Variable } from './cypher.js';

/**
 * Searches in filters. The index is asked once for each, before the statement proper begins, and its hits are kept as a
 * list of ids: so a filter can begin with them (`NodeByElementIdSeek`), or ask row by row whether a node is one of them.
 */

/** Each is a question to the index. */
const MOST_SEARCHES = 20;

/** The ids of the nodes with this label that a text finds. */
class Found extends Variable {
  constructor(
    readonly label: string,
    readonly text: Argument,
  ) {
    super('found');
  }
}

/** One for each place where a text is written, however often the filter around it is. */
const known = new WeakMap<Argument, Found>();

/** The node is one that a text finds. */
export function isFound(node: Variable, label: string, text: Argument): Fragment {
  const found = known.get(text) ?? new Found(label, text);
  known.set(text, found);
  return cypher`elementId(${node}) IN ${found}`;
}

/**
 * An alternative. Neo4j may plan it as a union of two ways to find nodes, and keeps for each of them all that is in scope:
 * where that is a long list of hits, it runs out of memory. As one value it is not taken apart.
 */
export class Alternative extends Fragment {
  constructor(holds: Fragment) {
    super(holds.strings, holds.holes);
  }
}

/**
 * The variables that a `CALL` takes in: the hits of searches, too, where there are any. Each is named: within a `COLLECT`, `*`
 * does not reach those from outside.
 */
export class Imports extends Fragment {
  readonly variables: readonly Variable[];

  constructor(...variables: readonly Variable[]) {
    const list = join(
      variables.map((variable) => cypher`${variable}`),
      ', ',
    );
    super(list.strings, list.holes);
    this.variables = variables;
  }
}

/**
 * Stands before an expression that counts in subqueries. Neo4j takes it for an aggregation, and then wants what the
 * subqueries take from outside beside it.
 */
export class Beside extends Fragment {
  constructor() {
    super([''], []);
  }
}

/** The statement with the searches of its filters before it. @param columns of its rows */
export function beginWithSearches(statement: Fragment, columns: Fragment): Fragment {
  const searches = [...foundIn(statement)];
  if (searches.length === 0) return statement;
  if (searches.length > MOST_SEARCHES)
    throw new InputError(
      searches[0]!.text.field,
      `Expected at most ${MOST_SEARCHES} searches in one question, got ${searches.length}. Write OR between words.`,
    );
  const node = new Variable('node');
  const calls = searches.map(
    (found) => cypher`CALL () {
  CALL db.index.fulltext.queryNodes('words', ${found.text.parameter(filterQuery)}) YIELD node AS ${node}
  WITH ${node} WHERE ${node}:${name(found.label)}
  RETURN collect(elementId(${node})) AS ${found}
}`,
  );
  return cypher`${join(calls, '\n')}
CALL (*) {
  ${amidSearches(statement, searches)}
}
RETURN ${columns}`;
}

function foundIn(fragment: Fragment, found = new Set<Found>()): Set<Found> {
  for (const hole of fragment.holes)
    if (hole instanceof Fragment) foundIn(hole, found);
    else if (hole instanceof Found) found.add(hole);
  return found;
}

function amidSearches(fragment: Fragment, searches: readonly Found[]): Fragment {
  if (fragment instanceof Imports)
    return join(
      [...fragment.variables, ...searches].map((variable) => cypher`${variable}`),
      ', ',
    );
  if (fragment instanceof Beside)
    return join(
      searches.map((found) => cypher`${found} AS ${new Variable('beside')}, `),
      '',
    );
  const holes = fragment.holes.map((hole) =>
    hole instanceof Fragment ? amidSearches(hole, searches) : hole,
  );
  const amid = new Fragment(fragment.strings, holes);
  return fragment instanceof Alternative ? cypher`(${amid}) = true` : amid;
}
