import { int } from 'neo4j-driver';
import type { Argument } from './argument.js';
import { cypher, join, type Fragment, type Parameter, type Variable } from './cypher.js';
import { Alternative, isFound } from './found.js';
import { InputError } from './inputError.js';
import type { FieldMapping, PropertyMapping, RelationMapping, TypeMapping } from './mapping.js';
import { pathOf, stepOf, type Step } from './path.js';
import { storedValue } from './storedValue.js';

/** Bounds of one `where`, whatever its size on the wire. */
const MOST_CONDITIONS = 200;
const MOST_VALUES = 1_000;
const DEEPEST = 10;

interface Scope {
  mapping: TypeMapping;
  node: Variable;
  /** What led to the node; itself where nothing did. */
  relationship: Variable;
  /** Counts down over the whole `where`. */
  left: { conditions: number };
  depth: number;
  /**
   * Under a NOT. Cypher's comparisons with a missing value are null, and so is their negation: there each comparison
   * is made two-valued, so that NOT is the complement. Elsewhere null and false select the same, and a bare
   * comparison can use an index.
   */
  negated: boolean;
  /** What is seen to elsewhere. */
  apart: ReadonlySet<Argument>;
}

const nothingApart: ReadonlySet<Argument> = new Set();

/**
 * The condition that a `where` argument puts on the node of a step; null when it puts none.
 * @param apart parts of it that are seen to elsewhere
 * @param depth how deep in a larger filter it stands
 */
export function condition(
  where: Argument | undefined,
  { target: mapping, node, relationship }: Step,
  { apart = nothingApart, depth = 0 }: { apart?: ReadonlySet<Argument>; depth?: number } = {},
): Fragment | null {
  if (!where?.given) return null;
  const left = { conditions: MOST_CONDITIONS };
  const scope = { mapping, node, relationship, left, depth, negated: false, apart };
  return every(...conditions(where, scope));
}

/** All of these conditions; null when there is none. */
export function every(...holds: readonly (Fragment | null)[]): Fragment | null {
  const given = holds.filter((one) => one !== null);
  return given.length > 0 ? join(given, ' AND ') : null;
}

/** The conditions that an operator object such as `IntFilter` puts on a value that is never missing. */
export function comparisonsWith(operators: Argument | undefined, left: Fragment): Fragment[] {
  if (!operators?.given) return [];
  return comparisons(operators, left, { left: { conditions: MOST_CONDITIONS }, negated: false }, true);
}

/** Everything in one filter object holds: a list to be joined with AND. */
function conditions(where: Argument, scope: Scope): Fragment[] {
  if (scope.depth > DEEPEST)
    throw new InputError(
      where.field,
      `Expected a filter of at most ${DEEPEST} levels, got a deeper one. Split the question.`,
    );
  const inner = { ...scope, depth: scope.depth + 1 };
  return where.entries().flatMap(([key, argument]) => {
    if (!argument.given || scope.apart.has(argument)) return [];
    if (key === 'AND') return argument.elements().flatMap((element) => conditions(element, inner));
    if (key === 'OR') return [either(argument.elements().map((element) => whole(element, inner)))];
    if (key === 'NOT') return [not(whole(argument, { ...inner, negated: !scope.negated }))];
    if (key === 'search') return [isFound(scope.node, scope.mapping.label, argument)];
    return onField(argument, scope.mapping.fields.get(key)!, inner);
  });
}

/** One filter object as one operand. */
function whole(where: Argument, scope: Scope): Fragment {
  const all = where.given ? conditions(where, scope) : [];
  return all.length ? cypher`(${join(all, ' AND ')})` : cypher`true`;
}

function either(operands: Fragment[]): Fragment {
  return operands.length ? new Alternative(cypher`(${join(operands, ' OR ')})`) : cypher`false`;
}

/** NOT of several conditions is an alternative, too. */
function not(holds: Fragment): Fragment {
  return new Alternative(cypher`NOT ${holds}`);
}

function onField(argument: Argument, field: FieldMapping, scope: Scope): Fragment[] {
  if (field.is === 'property') return onProperty(argument, field, scope);
  if (field.is === 'end') return conditions(argument, { ...scope, mapping: field.target() });
  if (field.is !== 'relation') throw new Error(`No filter is mapped for ${argument.field}`);
  if (!field.many) return [related(field, argument, scope)];
  return argument.entries().flatMap(([quantifier, where]) => {
    if (!where.given || scope.apart.has(where)) return [];
    if (quantifier === 'count') return comparisons(where, howMany(field, undefined, scope), scope, true);
    return [quantified(quantifier, where, field, scope)];
  });
}

function quantified(quantifier: string, where: Argument, relation: RelationMapping, scope: Scope): Fragment {
  switch (quantifier) {
    case 'some':
      return related(relation, where, scope);
    case 'none':
      return cypher`NOT ${related(relation, where, scope)}`;
    case 'all':
      return cypher`NOT ${related(relation, where, scope, cypher`NOT `)}`;
    case 'single':
      return cypher`${howMany(relation, where, scope)} = 1`;
    default:
      throw new Error(`No quantifier is mapped for ${where.field}`);
  }
}

/** `EXISTS { … }`: there is a related node for which the inner filter holds (or, with `not`, does not hold). */
function related(relation: RelationMapping, where: Argument, scope: Scope, not?: Fragment): Fragment {
  const step = stepOf(relation);
  // Inside EXISTS a null condition is no match, so the polarity starts anew; only `NOT (…)` needs two values.
  const holds = whole(where, { ...inside(step, scope), negated: Boolean(not) });
  return cypher`EXISTS { MATCH ${pathOf(scope.node, relation, step, false)} WHERE ${not ?? cypher``}${holds} }`;
}

function howMany(relation: RelationMapping, where: Argument | undefined, scope: Scope): Fragment {
  const step = stepOf(relation);
  const holds = where && whole(where, { ...inside(step, scope), negated: false });
  const filter = holds ? cypher` WHERE ${holds}` : cypher``;
  const counted = relation.parallel ? cypher` RETURN DISTINCT ${step.node}` : cypher``;
  return cypher`COUNT { MATCH ${pathOf(scope.node, relation, step, false)}${filter}${counted} }`;
}

function inside({ target, node, relationship }: Step, scope: Scope): Scope {
  return { ...scope, mapping: target, node, relationship };
}

function onProperty(operators: Argument, mapping: PropertyMapping, scope: Scope): Fragment[] {
  return comparisons(operators, storedValue(mapping, scope), scope, !mapping.nullable);
}

function comparisons(
  operators: Argument,
  left: Fragment,
  scope: Pick<Scope, 'left' | 'negated'>,
  total: boolean,
): Fragment[] {
  const given = operators.entries();
  const fold = given.some(([operator, { value }]) => operator === 'caseInsensitive' && value === true);
  return given.flatMap(([operator, operand]) => {
    if (operator === 'caseInsensitive') return [];
    if (scope.left.conditions-- === 0)
      throw new InputError(
        operators.field,
        `Expected at most ${MOST_CONDITIONS} conditions. Split the question.`,
      );
    if (!operand.given)
      throw new InputError(
        operand.field,
        'null is no value to compare with. Use isNull to ask for missing values.',
      );
    if (operator === 'isNull') return [operand.value ? cypher`${left} IS NULL` : cypher`${left} IS NOT NULL`];
    const compared = compare(operator, left, operand, fold);
    if (scope.negated) return [total ? compared : cypher`coalesce(${compared}, false)`];
    return !fold && isWithin(operator) ? withinText(left, compared) : [compared];
  });
}

function isWithin(operator: string): boolean {
  return operator === 'contains' || operator === 'endsWith';
}

/**
 * Neo4j 5.26 may look up a bare CONTAINS or ENDS WITH in a range index, which then refuses it: which of two equally dear
 * plans it takes is chance. As one value with true it is no look-up, and the index is still read from end to end, values
 * and all, for what has the property.
 */
function withinText(left: Fragment, compared: Fragment): Fragment[] {
  return [cypher`${left} IS NOT NULL`, cypher`(${compared}) = true`];
}

function compare(operator: string, left: Fragment, operand: Argument, fold: boolean): Fragment {
  const right = operand.parameter(toDatabase(operand.field));
  const [l, r] = fold ? [cypher`toLower(${left})`, folded(operator, right)] : [left, cypher`${right}`];
  switch (operator) {
    case 'eq':
      return cypher`${l} = ${r}`;
    case 'in':
      return cypher`${l} IN ${r}`;
    case 'gt':
      return cypher`${l} > ${r}`;
    case 'gte':
      return cypher`${l} >= ${r}`;
    case 'lt':
      return cypher`${l} < ${r}`;
    case 'lte':
      return cypher`${l} <= ${r}`;
    case 'contains':
      return cypher`${l} CONTAINS ${r}`;
    case 'startsWith':
      return cypher`${l} STARTS WITH ${r}`;
    case 'endsWith':
      return cypher`${l} ENDS WITH ${r}`;
    case 'includes':
      return cypher`${r} IN ${l}`;
    default:
      throw new Error(`No operator is mapped for ${operand.field}`);
  }
}

function folded(operator: string, right: Parameter): Fragment {
  return operator === 'in' ? cypher`[value IN ${right} | toLower(value)]` : cypher`toLower(${right})`;
}

/** Whole numbers go as INTEGER (a JavaScript number would arrive as FLOAT); lists are bounded. */
function toDatabase(field: string): (value: unknown) => unknown {
  return (value) => {
    if (!Array.isArray(value)) return integer(value);
    if (value.length <= MOST_VALUES) return value.map(integer);
    throw new InputError(field, `Expected at most ${MOST_VALUES} values, got ${value.length}. Ask in parts.`);
  };
}

function integer(value: unknown): unknown {
  return typeof value === 'number' ? int(value) : value;
}
