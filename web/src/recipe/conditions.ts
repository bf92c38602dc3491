import type { Filters } from './recipe.js';

/** A filter by its name. */
export type Condition = keyof Filters;

export const conditionNames: Readonly<Record<Condition, string>> = {
  dates: 'dates',
  categories: 'categories',
  venues: 'venues',
  authors: 'people',
  code: 'code',
  words: 'words',
};

/** The filters that leave something out. */
export function conditionsOf(filters: Filters): Condition[] {
  return (Object.keys(conditionNames) as Condition[]).filter(
    (condition) => filters[condition] !== undefined && filters[condition].length > 0,
  );
}

/** The other filters. */
export function without(filters: Filters, condition: Condition): Filters {
  const { [condition]: _, ...others } = filters;
  return { categories: [], venues: [], authors: [], ...others };
}
