import type { BundleGroup, BundlesAnswer } from '../ask/bundles.js';
import type { PapersAnswer } from '../ask/papers.js';
import { sectionName } from './sections.js';

/** Papers of one group and some years. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many groups stand on the dial by name. */
const namedGroups = 11;

/** By what many papers are put together: categories where most papers have one, else venues. */
export function groupingOf({ papersConnection: { totalCount, facets } }: PapersAnswer): 'category' | 'venue' {
  const inCategories = facets.categories.reduce((sum, { count }) => sum + count, 0);
  return inCategories >= 0.6 * totalCount ? 'category' : 'venue';
}

/** The largest groups, and one of all the others where there are others. */
export function groupsOf(
  { papersConnection: { totalCount, facets }, categories }: PapersAnswer,
  grouping: 'category' | 'venue',
): BundleGroup[] {
  const values = grouping === 'category' ? facets.categories : facets.venues;
  const paths = new Map(categories.map(({ id, path }) => [id, path]));
  const groups = values.slice(0, namedGroups).map(({ id, value }): BundleGroup => {
    const path = id === null ? undefined : paths.get(id);
    return grouping === 'category'
      ? { id, name: path ? sectionName(path) : value }
      : { id: value, name: value };
  });
  const shown = values.slice(0, namedGroups).reduce((sum, { count }) => sum + count, 0);
  const others = values.length - groups.length;
  if (shown < totalCount)
    groups.push({
      id: null,
      name: others > 0 ? `${others} more` : grouping === 'venue' ? 'No venue' : 'No category',
    });
  return groups;
}

/** Years put together so that all groups fit: the narrowest of 1, 2, 5, 10 or 25 years. */
export function bundles(
  groups: readonly (readonly { readonly value: string; readonly count: number }[])[],
  capacity: number,
): Bundle[][] {
  for (const years of [1, 2, 5, 10, 25]) {
    const bundled = groups.map((group) => bundle(group, years));
    if (years === 25 || bundled.reduce((sum, group) => sum + group.length, 0) <= capacity) return bundled;
  }
  return [];
}

function bundle(group: readonly { value: string; count: number }[], years: number): Bundle[] {
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

/** The papers per year of each group. */
export function yearsOf(
  groups: readonly BundleGroup[],
  grouping: 'category' | 'venue',
  answer: BundlesAnswer,
): { readonly value: string; readonly count: number }[][] {
  const { others = [], ...parts } = answer;
  const counted = Object.values(parts).flat();
  return groups.map(({ id }) =>
    id === null
      ? others.flatMap(({ keys, count }) => yearCount(keys.at(-1)?.value, count))
      : counted
          .filter(({ keys: [key] }) => (grouping === 'category' ? key?.id : key?.value) === id)
          .flatMap(({ keys, count }) => yearCount(keys.at(-1)?.value, count)),
  );
}

function yearCount(value: string | null | undefined, count: number): { value: string; count: number }[] {
  return value ? [{ value, count }] : [];
}

/** The pairs of groups in which the same people are among those who wrote most. */
export function sharedMost(
  groups: readonly BundleGroup[],
  grouping: 'category' | 'venue',
  answer: BundlesAnswer,
): SharedMost[] {
  const authors = groups.map(
    ({ id }) =>
      new Map(
        (answer['people'] ?? [])
          .filter(({ keys: [key] }) => id !== null && (grouping === 'category' ? key?.id : key?.value) === id)
          .map(({ keys }) => [keys[1]?.id, keys[1]?.value ?? '']),
      ),
  );
  const pairs: SharedMost[] = [];
  for (const [from, people] of authors.entries())
    for (let to = from + 1; to < authors.length; to++) {
      const both = [...people].filter(([id]) => authors[to]!.has(id)).map(([, name]) => name);
      if (both.length) pairs.push({ from, to, people: both });
    }
  return pairs.sort((a, b) => b.people.length - a.people.length);
}
