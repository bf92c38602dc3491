import { Field, ID, InputType, Int } from 'type-graphql';
import { BooleanFilter, Direction, IDFilter, IntFilter, StringFilter, StringListFilter } from './filters.js';
import type { Draft } from './registry.js';

type Class = new () => object;
type Thunk = () => unknown;

/** `PaperWhere`: a condition on each field, and AND, OR, NOT. */
export function whereInput(name: string, filters: Draft['filters']): Class {
  const Where = inputClass(`${name}Where`, 'Conditions that must all hold. An empty one always holds.');
  input(Where, 'AND', () => [Where], 'All of these hold.');
  input(Where, 'OR', () => [Where], 'At least one of these holds; of none, none.');
  input(Where, 'NOT', () => Where, 'This does not hold.');
  for (const [field, filter] of filters) input(Where, field, filter, `What must hold of \`${field}\`.`);
  return Where;
}

/** A condition on the words of a kind that the full-text index knows. */
export function searchable(Where: Class): void {
  const description =
    'All these words, or words that begin with them, stand in its title, name or abstract: as in `search`, with "phrases", ' +
    'AND, OR, NOT, -word and +word, but without misspellings. A text without words holds for nothing.';
  input(Where, 'search', () => String, description);
}

/** `PaperOrderBy`: a direction for one of the fields, or for how many of a kind it is related to. */
export function orderInput(name: string, orders: Draft['orders']): Class {
  const OrderBy = inputClass(`${name}OrderBy`, 'One field to sort by, and which way.');
  for (const [field, order] of orders) input(OrderBy, field, order, `By \`${field}\`.`);
  return OrderBy;
}

/** `PaperCountOrder`: by how many papers, of all or of some. */
export function countOrderInput(name: string, where: Class): Class {
  const CountOrder = inputClass(`${name}CountOrder`, 'To sort by how many there are, and which way.');
  Field(() => Direction, { description: 'Fewest or most first.' })(
    CountOrder.prototype as object,
    'direction',
  );
  input(CountOrder, 'where', () => where, 'Count only those for which this holds.');
  return CountOrder;
}

/** `PaperRelation`: how many of the related must fulfil a condition. */
export function quantifierInput(name: string, where: Class): Class {
  const Relation = inputClass(`${name}Relation`, 'Conditions on related nodes. All those given must hold.');
  input(Relation, 'some', () => where, 'At least one related node fulfils this; `{}`: there is one.');
  input(Relation, 'none', () => where, 'No related node fulfils this; `{}`: there is none.');
  input(Relation, 'all', () => where, 'Every related node fulfils this; true when there is none.');
  input(Relation, 'single', () => where, 'Exactly one related node fulfils this.');
  input(Relation, 'count', () => IntFilter, 'How many related nodes there are.');
  return Relation;
}

/** The condition on a stored field of this GraphQL type. */
export function filterFor(type: unknown): Class {
  if (Array.isArray(type)) return StringListFilter;
  if (type === ID) return IDFilter;
  if (type === Int) return IntFilter;
  if (type === Boolean) return BooleanFilter;
  return StringFilter;
}

/** `AuthorKindFilter`, for the values of an enum. */
export function enumFilter(name: string, values: object): Class {
  const Filter = inputClass(`${name}Filter`, `Conditions on \`${name}\`.`);
  input(Filter, 'eq', () => values, 'Exactly this.');
  input(Filter, 'in', () => [values], 'One of these.');
  return Filter;
}

function inputClass(name: string, description: string): Class {
  const type = { [name]: class {} }[name]!;
  InputType(name, { description })(type);
  return type;
}

function input(type: Class, field: string, thunk: Thunk, description: string): void {
  Field(thunk as never, { nullable: true, description })(type.prototype as object, field);
}
