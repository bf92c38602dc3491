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
  if (dates) conditions.push(...dateWhere(dates));
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
function dateWhere([from, to]: readonly [string, string]): PaperWhere[] {
  const years = { year: { gte: Number(from.slice(0, 4)), lte: Number(to.slice(0, 4)) } };
  if (from.length === 4) return [years];
  const months = monthsBetween(from, to);
  return [{ OR: months.map((month) => ({ date: { startsWith: month } })) }];
}

/** `2022-11` to `2023-01`: three months; none when they are the wrong way round, at most ten years. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  while (months.length < 120) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > to) break;
    months.push(text);
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
