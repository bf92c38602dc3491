import { monthsFrom } from '../model/periods.js';
import type { Filters } from '../recipe/recipe.js';

/** A `PaperWhere` of the API. */
export type PaperWhere = Readonly<Record<string, unknown>>;

/** The filters as the API's `where`; without filters an empty one, which every paper fulfils. */
export function paperWhere(filters: Filters): PaperWhere {
  const conditions: PaperWhere[] = [];
  const { categories, venues, authors, dates, code, words } = filters;
  if (categories.length) conditions.push({ categories: { some: { id: { in: categories } } } });
  if (authors.length) conditions.push({ authors: { some: { id: { in: authors } } } });
  if (venues.length) conditions.push(venueWhere(venues));
  if (dates) conditions.push(dateWhere(dates));
  if (code) conditions.push({ repositories: code === 'yes' ? { some: {} } : { none: {} } });
  if (words?.trim()) conditions.push({ search: words });
  return conditions.length === 1 ? conditions[0]! : conditions.length ? { AND: conditions } : {};
}

function venueWhere(venues: readonly string[]): PaperWhere {
  const named = venues.filter((venue) => venue !== '');
  const any: PaperWhere[] = [];
  if (named.length) any.push({ venue: { name: { in: named } } });
  if (named.length < venues.length) any.push({ NOT: { venue: {} } });
  return any.length === 1 ? any[0]! : { OR: any };
}

/** A paper of which only the year is known belongs to no month. */
function dateWhere([from, to]: readonly [string, string]): PaperWhere {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (from.length === 4) return { year: { gte: first, lte: last } };
  const any: PaperWhere[] = [
    ...monthsFrom(from, first < last ? `${from.slice(0, 4)}-12` : to),
    ...(first < last ? monthsFrom(`${to.slice(0, 4)}-01`, to) : []),
  ].map((month) => ({ date: { startsWith: month } }));
  // Of the years between every month counts.
  if (last - first > 1) any.push({ AND: [{ year: { gt: first, lt: last } }, { date: { contains: '-' } }] });
  return { OR: any };
}
