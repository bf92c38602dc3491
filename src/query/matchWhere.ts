import type { Argument } from './argument.js';
import { cypher, join, nothing, type Fragment, type Variable } from './cypher.js';
import { condition, every } from './filter.js';
import type { RelationMapping, TypeMapping } from './mapping.js';
import { pathOf, stepOf, type Step } from './path.js';

/** So many relations may be followed in a `MATCH`, one behind the other or side by side. */
const MOST_LEVELS = 3;
const MOST_RELATIONS = 3;

/** A `MATCH` of the nodes for which a filter holds. */
export interface Matching {
  readonly matched: Fragment;
  /** A node may be matched more than once. */
  readonly repeats: boolean;
}

/**
 * A filter as a `MATCH`. What it says of a related node that an index finds, such as an author by name, is matched too,
 * not asked of every node with `EXISTS`: so Neo4j may begin there, and looks at the papers of one author instead of all
 * papers. Each relation has a `MATCH` of its own, since one `MATCH` follows no relationship twice.
 * @param also what must hold besides
 * @param inOrder what holds of all nodes and lets an index give their order: nobody needs it where a related node is matched
 */
export function matchWhere(
  path: Fragment,
  step: Step,
  where: Argument | undefined,
  also: Fragment | null = null,
  inOrder: Fragment | null = null,
  level = 0,
): Matching {
  const begun = where?.given ? beginnings(where, step.target, level) : [];
  const apart = new Set(begun.map((beginning) => beginning.where));
  const holds = every(
    also,
    begun.length === 0 ? inOrder : null,
    condition(where, step, { apart, depth: level }),
  );
  const own = cypher`MATCH ${path}${holds ? cypher` WHERE ${holds}` : nothing}`;
  const related = begun.map((beginning) => follow(step.node, beginning, level + 1));
  return { matched: join([own, ...related], '\n'), repeats: related.length > 0 };
}

/** What a filter says of related nodes, of which there must be one. */
interface Beginning {
  readonly relation: RelationMapping;
  readonly where: Argument;
}

function follow(from: Variable, { relation, where }: Beginning, level: number): Fragment {
  const step = stepOf(relation);
  return matchWhere(pathOf(from, relation, step, false), step, where, null, null, level).matched;
}

/** The relations at whose far ends an index can begin. */
function beginnings(where: Argument, mapping: TypeMapping, level: number): Beginning[] {
  if (level >= MOST_LEVELS) return [];
  return relationsIn(where, mapping)
    .filter(({ relation, where }) => isSought(where, relation.target(), level + 1))
    .slice(0, MOST_RELATIONS);
}

/** All that must hold, and leads to related nodes. */
function relationsIn(where: Argument, mapping: TypeMapping): Beginning[] {
  return given(where).flatMap(([key, argument]) => {
    if (key === 'AND') return argument.elements().flatMap((element) => relationsIn(element, mapping));
    const relation = mapping.fields.get(key);
    if (relation?.is !== 'relation') return [];
    const some = relation.many ? argument.member('some') : argument;
    return some.given ? [{ relation, where: some }] : [];
  });
}

/** Whether an index finds the nodes for which a filter holds, or nodes that they are related to. */
function isSought(where: Argument, mapping: TypeMapping, level: number): boolean {
  const isFound = given(where).some(([key, argument]) => {
    if (key === 'AND') return argument.elements().some((element) => isSought(element, mapping, level));
    const field = mapping.fields.get(key);
    if (field?.is === 'end') return isSought(argument, field.target(), level);
    return field?.is === 'property' && mapping.sought.has(field.property) && isExact(argument);
  });
  return isFound || beginnings(where, mapping, level).length > 0;
}

function isExact(operators: Argument): boolean {
  return operators.member('eq').given && operators.member('caseInsensitive').value !== true;
}

function given(where: Argument): [string, Argument][] {
  return where.given ? where.entries().filter(([, argument]) => argument.given) : [];
}
