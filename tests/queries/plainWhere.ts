import type { FieldMapping, TypeMapping } from '../../src/query/mapping.js';
import { related, valueOf, type Place, type Value } from './plainGraph.js';

/** A plain reading of `where`, written from what the schema says of each condition. */

export type Where = Readonly<Record<string, unknown>>;

/** All conditions of a filter hold; one that is null asks for nothing. */
export function holds(where: Where | null, mapping: TypeMapping, place: Place): boolean {
  return Object.entries(where ?? {}).every(([key, condition]) => {
    if (condition === null) return true;
    if (key === 'AND') return (condition as Where[]).every((each) => holds(each, mapping, place));
    if (key === 'OR') return (condition as Where[]).some((each) => holds(each, mapping, place));
    if (key === 'NOT') return !holds(condition as Where, mapping, place);
    if (key === 'search') return isFound(condition as string, place);
    return holdsOf(mapping.fields.get(key)!, condition as Where, place);
  });
}

function holdsOf(field: FieldMapping, condition: Where, place: Place): boolean {
  if (field.is === 'property')
    return compares(
      condition,
      valueOf(place, field.on, field.property) ?? (field.mayBeEmpty ? [] : undefined),
    );
  if (field.is === 'end') return holds(condition, field.target(), place);
  if (field.is !== 'relation') throw new Error(`Expected a field with a filter, got ${field.is}`);
  const ends = related(place, field);
  const fulfil = (where: Where): Place[] => ends.filter((end) => holds(where, field.target(), end));
  if (!field.many) return fulfil(condition).length > 0;
  return Object.entries(condition as Record<string, Where | null>).every(([quantifier, where]) => {
    if (where === null) return true;
    if (quantifier === 'some') return fulfil(where).length > 0;
    if (quantifier === 'none') return fulfil(where).length === 0;
    if (quantifier === 'all') return fulfil(where).length === ends.length;
    if (quantifier === 'single') return fulfil(where).length === 1;
    return compares(where, ends.length);
  });
}

/** A missing value fulfils nothing but `isNull: true`. */
export function compares({ caseInsensitive, ...operators }: Where, value: Value | undefined): boolean {
  const folded = (text: unknown): unknown =>
    caseInsensitive === true && typeof text === 'string' ? text.toLowerCase() : text;
  const left = folded(value);
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === undefined) === operand;
    if (value === undefined) return false;
    const right = folded(operand);
    switch (operator) {
      case 'eq':
        return JSON.stringify(left) === JSON.stringify(right);
      case 'in':
        return (operand as unknown[]).some((each) => folded(each) === left);
      case 'gt':
        return (left as number) > (right as number);
      case 'gte':
        return (left as number) >= (right as number);
      case 'lt':
        return (left as number) < (right as number);
      case 'lte':
        return (left as number) <= (right as number);
      case 'contains':
        return (left as string).includes(right as string);
      case 'startsWith':
        return (left as string).startsWith(right as string);
      case 'endsWith':
        return (left as string).endsWith(right as string);
      case 'includes':
        return (value as string[]).includes(operand as string);
      default:
        throw new Error(`Expected a known operator, got ${operator}`);
    }
  });
}

/**
 * Every word begins one of the title or name, or stands in the owner's name or the abstract; of two letters it stands
 * there too. For texts of plain words only, none of which the index leaves out; of none, it finds nothing.
 */
function isFound(text: string, { node: { properties } }: Place): boolean {
  const wordsOf = (value: Value | undefined): string[] =>
    typeof value === 'string'
      ? (value
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [])
      : [];
  const labels = [...wordsOf(properties['title']), ...wordsOf(properties['name'])];
  const elsewhere = [...wordsOf(properties['owner']), ...wordsOf(properties['abstract'])];
  const wanted = wordsOf(text);
  return (
    wanted.length > 0 &&
    wanted.every(
      (word) =>
        labels.some((label) => label === word || (word.length >= 3 && label.startsWith(word))) ||
        elsewhere.includes(word),
    )
  );
}
