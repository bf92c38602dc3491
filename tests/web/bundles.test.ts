import { describe, expect, it } from 'vitest';
import type { Grouping, PapersAnswer, PapersByYear } from '../../web/src/ask/papers.js';
import { bundles, groupsOf, largestGroups, sharedMost } from '../../web/src/model/bundles.js';

const byYear = (years: Readonly<Record<string, number>>, undated = 0): PapersByYear => ({
  totalCount: Object.values(years).reduce((sum, count) => sum + count, undated),
  facets: { years: Object.entries(years).map(([value, count]) => ({ id: null, value, count })) },
});
const counted = (value: string, count: number) => ({ id: value, value, count });

/** Twenty papers of three venues and of none, in two categories and a further one. */
const papers: PapersAnswer = {
  papersConnection: {
    ...byYear({ 2021: 4, 2022: 9, 2023: 6 }, 1),
    nodes: [],
    pageInfo: { hasNextPage: true, endCursor: null },
    facets: {
      years: byYear({ 2021: 4, 2022: 9, 2023: 6 }).facets.years,
      categories: [counted('C1', 12), counted('C2', 9), counted('C3', 1)],
      venues: [counted('ICRA', 8), counted('IROS', 5), counted('CASE', 2)],
    },
  },
  withCode: 0,
  categories: [],
  byCategory: [
    { id: 'C1', path: ['Surveys', 'Models'], papersConnection: byYear({ 2022: 8, 2023: 4 }) },
    { id: 'C2', path: ['Data'], papersConnection: byYear({ 2021: 4, 2023: 5 }) },
  ],
  byVenue: [
    { name: 'ICRA', papersConnection: byYear({ 2021: 2, 2022: 6 }) },
    { name: 'IROS', papersConnection: byYear({ 2022: 2, 2023: 3 }) },
    { name: 'Nowhere', papersConnection: byYear({}) },
  ],
};

const groupsBy = (grouping: Grouping, apart: PapersByYear | null = null) =>
  groupsOf(papers, grouping, largestGroups(papers, grouping), apart);

describe('groups of many papers', () => {
  it('by venue leave for the others what no named one has, year by year', () => {
    const groups = groupsBy('venue');
    expect(groups.map(({ name, total }) => [name, total])).toEqual([
      ['ICRA', 8],
      ['IROS', 5],
      ['1 more', 7],
    ]);
    expect(groups.at(-1)!.years).toEqual([
      { value: '2021', count: 2 },
      { value: '2022', count: 1 },
      { value: '2023', count: 3 },
    ]);
  });

  it('by category take the others from their own answer: a paper may be in several', () => {
    const groups = groupsBy('category', byYear({ 2022: 1 }));
    expect(groups.map(({ name, total }) => [name, total])).toEqual([
      ['Surveys › Models', 12],
      ['Data', 9],
      ['1 more', 1],
    ]);
    expect(groupsBy('category', byYear({}))).toHaveLength(2);
  });

  it('are bundled by as few years as the ring has room for', () => {
    const groups = groupsBy('venue');
    expect(bundles(groups, 100).map((group) => group.length)).toEqual([2, 2, 3]);
    expect(bundles(groups, 6)[0]).toEqual([
      { from: 2020, to: 2021, count: 2 },
      { from: 2022, to: 2023, count: 6 },
    ]);
  });

  it('are linked where somebody is among those with most papers in both', () => {
    const most = (name: string, ...people: string[]) => ({
      ...{ id: `V${name}`, name },
      papersConnection: { facets: { authors: people.map((person) => counted(person, 1)) } },
    });
    const answer = { groups: [most('IROS', 'Ada', 'Bo', 'Cy'), most('ICRA', 'Cy', 'Di', 'Ada')] };
    expect(sharedMost(groupsBy('venue'), 'venue', answer)).toEqual([
      { from: 0, to: 1, people: ['Cy', 'Ada'] },
    ]);
  });
});
