import type { BundlePeopleAnswer } from '../ask/bundles.js';
import type { Grouping, GroupsAnswer, PapersAnswer, PapersByYear } from '../ask/papers.js';
import { sectionName } from './sections.js';

/** Papers of one group and some years. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Papers that stand together on the dial when there are too many to draw each. */
export interface BundleGroup {
  /** The id of a category or the name of a venue; null: all the others. */
  readonly id: string | null;
  readonly name: string;
  readonly total: number;
  readonly years: readonly { readonly value: string; readonly count: number }[];
}

/** As many values of a facet are counted. */
const mostValues = 100;

/** By what many papers are put together: categories where most papers have one, else venues. */
export function groupingOf({ papersConnection: { totalCount, facets } }: PapersAnswer): Grouping {
  const inCategories = facets.categories.reduce((sum, { count }) => sum + count, 0);
  return inCategories >= 0.6 * totalCount ? 'category' : 'venue';
}

/** The largest groups. */
export function largestGroups(
  { byCategory = [], byVenue = [] }: GroupsAnswer,
  grouping: Grouping,
): BundleGroup[] {
  const groups =
    grouping === 'category'
      ? byCategory.map(({ id, path, papersConnection }) => ({
          id,
          name: sectionName(path),
          papersConnection,
        }))
      : byVenue.map(({ name, papersConnection }) => ({ id: name, name, papersConnection }));
  return groups
    .filter(({ papersConnection }) => papersConnection.totalCount > 0)
    .map(({ id, name, papersConnection: { totalCount, facets } }) => ({
      ...{ id, name },
      ...{ total: totalCount, years: facets.years },
    }));
}

/** The largest groups, and one of all the others where there are others; `apart` are the papers in no named category. */
export function groupsOf(
  papers: PapersAnswer,
  grouping: Grouping,
  named: readonly BundleGroup[],
  apart: PapersByYear | null,
): readonly BundleGroup[] {
  const { totalCount, facets } = papers.papersConnection;
  const total = apart?.totalCount ?? named.reduce((left, group) => left - group.total, totalCount);
  if (total <= 0) return named;
  const values = (grouping === 'category' ? facets.categories : facets.venues).length;
  const unnamed = values - named.length;
  const name =
    unnamed <= 0
      ? grouping === 'venue'
        ? 'No venue'
        : 'No category'
      : values < mostValues
        ? `${unnamed} more`
        : 'All others';
  return [
    ...named,
    { id: null, name, total, years: apart?.facets.years ?? yearsWithout(facets.years, named) },
  ];
}

/** A paper has one venue: what is in no named one is what is left. */
function yearsWithout(years: BundleGroup['years'], named: readonly BundleGroup[]): BundleGroup['years'] {
  const left = new Map(years.map(({ value, count }) => [value, count]));
  for (const { value, count } of named.flatMap((group) => group.years))
    left.set(value, (left.get(value) ?? 0) - count);
  return [...left].flatMap(([value, count]) => (count > 0 ? [{ value, count }] : []));
}

/** The ids of categories, or names of venues. */
export function namesOf(groups: readonly BundleGroup[]): string[] {
  return groups.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** Years put together so that all groups fit: the narrowest of 1, 2, 5, 10 or 25 years. */
export function bundles(groups: readonly Pick<BundleGroup, 'years'>[], capacity: number): Bundle[][] {
  for (const years of [1, 2, 5, 10, 25]) {
    const bundled = groups.map((group) => bundle(group.years, years));
    if (years === 25 || bundled.reduce((sum, group) => sum + group.length, 0) <= capacity) return bundled;
  }
  return [];
}

function bundle(group: BundleGroup['years'], years: number): Bundle[] {
  const counts = new Map<number, number>();
  for (const { value, count } of group) {
    const from = Math.floor(Number(value) / years) * years;
    counts.set(from, (counts.get(from) ?? 0) + count);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([from, count]) => ({ from, to: from + years - 1, count }));
}

/** `2020–24`, or `2020` for a single year. */
export function spanOf({ from, to }: Bundle): string {
  return from === to ? String(from) : `${from}–${String(to).slice(2)}`;
}

/** Two groups and the people among those who wrote most of both. */
export interface SharedMost {
  readonly from: number;
  readonly to: number;
  readonly people: readonly string[];
}

/** The pairs of groups that people are among those who wrote most of both. */
export function sharedMost(
  groups: readonly BundleGroup[],
  grouping: Grouping,
  { groups: answered }: BundlePeopleAnswer,
): SharedMost[] {
  const authors = new Map(
    answered.map(({ id, name, papersConnection }) => [
      grouping === 'category' ? id : name,
      papersConnection.facets.authors,
    ]),
  );
  const authorsOf = groups.map(({ id }) => authors.get(id ?? undefined) ?? []);
  const pairs: SharedMost[] = [];
  for (const [from, ofOne] of authorsOf.entries())
    for (let to = from + 1; to < authorsOf.length; to++) {
      const ofOther = new Set(authorsOf[to]!.map(({ id }) => id));
      const both = ofOne.filter(({ id }) => ofOther.has(id)).map(({ value }) => value);
      if (both.length) pairs.push({ from, to, people: both });
    }
  return pairs.sort((a, b) => b.people.length - a.people.length);
}
