import fc from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';

const database = testDatabase();

beforeAll(async () => {
  await applySchema(database());
  await importFile(database(), join(packageRoot, 'lists', 'medical-llms.md'));
  await importFile(database(), join(packageRoot, 'lists', 'medical-llm-bylines.bib'));
});

interface Facet {
  value: string;
  id?: string | null;
  count: number;
}

interface Key {
  value: string | null;
  id?: string | null;
}

async function data<T>(source: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { answer } = await ask(source, variables, database());
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

/** The condition that says the same as a value of a facet, by the name of the facet. */
const conditions: Record<string, (facet: Facet) => object> = {
  years: ({ value }) => ({ year: { eq: Number(value) } }),
  categories: ({ id }) => ({ categories: { some: { id: { eq: id } } } }),
  venues: ({ id }) => ({ venue: { id: { eq: id } } }),
  authors: ({ id }) => ({ authors: { some: { id: { eq: id } } } }),
  hosts: ({ value }) => ({ repositories: { some: { host: { eq: value } } } }),
};
const aspects: Record<string, string> = {
  years: 'YEAR',
  categories: 'CATEGORY',
  venues: 'VENUE',
  authors: 'AUTHOR',
  hosts: 'HOST',
};

const wheres = fc.constantFrom(
  {},
  { year: { gte: 2023 } },
  { NOT: { repositories: { some: {} } } },
  { OR: [{ venue: { name: { eq: 'arXiv' } } }, { authors: { count: { gt: 5 } } }] },
  { title: { eq: 'there is none' } },
);
const names = fc.constantFrom(...Object.keys(conditions));

describe('facets', () => {
  test('count what a condition on each value finds, and what groups count', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(wheres, names, async (where, facet) => {
        const found = await data<{
          papersConnection: { totalCount: number; facets: Record<string, Facet[]> };
          groupPapers: { keys: Key[]; count: number }[];
        }>(
          `query ($where: PaperWhere, $by: [PaperAspect!]!) {
            papersConnection(where: $where) { totalCount facets { ${facet}${facet === 'years' ? '' : '(first: 100)'} { value id count } } }
            groupPapers(by: $by, where: $where, first: 100) { keys { value id } count }
          }`,
          { where, by: [aspects[facet]] },
        );
        const { facets, totalCount } = found.papersConnection;
        const counted = facets[facet]!;
        for (const value of counted.slice(0, 3)) {
          const both = { AND: [where, conditions[facet]!(value)] };
          const { paperCount } = await data<{ paperCount: number }>(
            `query ($both: PaperWhere) { paperCount(where: $both) }`,
            { both },
          );
          expect(value.count).toBe(paperCount);
        }
        const groups = found.groupPapers.flatMap(({ keys, count }) => keys.map((key) => ({ ...key, count })));
        const named = groups.filter((group): group is Facet => group.value !== null);
        if (counted.length < 100) {
          const byValue = (one: Facet, other: Facet): number => (one.value < other.value ? -1 : 1);
          expect([...named].sort(byValue)).toEqual([...counted].sort(byValue));
        }
        if (facet === 'years' || facet === 'venues')
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      }),
      { numRuns: 25 },
    );
  });

  test('count a paper once in what it has several of', async () => {
    const { categories } = await data<{
      categories: { papersConnection: { totalCount: number; facets: { hosts: Facet[] } } }[];
    }>(`{ categories(where: { depth: { eq: 1 } }) {
      papersConnection(deep: true) { totalCount facets { hosts { value count } } }
    } }`);
    expect(categories.length).toBeGreaterThan(3);
    for (const { papersConnection } of categories)
      for (const { count } of papersConnection.facets.hosts)
        expect(count).toBeLessThanOrEqual(papersConnection.totalCount);
  });

  test('stand wherever a connection stands', async () => {
    const facets = 'papersConnection(first: 1) { facets { years { value count } } nodes { title } }';
    const asked = [
      `venue(name: "arXiv") { ${facets} }`,
      `authors(first: 2) { papers(first: 1) { authors(first: 1) { name ${facets} } venue { ${facets} } } }`,
      `papersConnection(first: 1) { edges { node { authorsConnection(first: 1) { edges { position node { ${facets} } } } } } }`,
      `groupPapers(by: [YEAR], first: 1) { papers(first: 1) { venue { ${facets} } } }`,
      `search(query: "arXiv", first: 1) { node { ... on Venue { ${facets} } } }`,
      `resolve(inputs: ["arXiv"]) { node { ... on Venue { ${facets} } } }`,
      `paperCount authors(first: 1, where: { search: "li" }) { ${facets} }`,
    ];
    for (const [index, question] of asked.entries()) {
      const { answer } = await ask(`{ ${question} }`, {}, database());
      expect([index, answer.errors]).toEqual([index, undefined]);
      expect(JSON.stringify(answer.data)).toMatch(/"years":\[\{"value":"20\d\d","count":[1-9]/);
    }
  });
});

describe('groups', () => {
  test('of two ways of looking at papers are found by both conditions', async () => {
    const { groupPapers } = await data<{
      groupPapers: { keys: Key[]; count: number; papers: { id: string }[] }[];
    }>(`{ groupPapers(by: [YEAR, HOST], first: 10) { keys { value } count papers(first: 100) { id } } }`);
    expect(groupPapers.length).toBeGreaterThan(3);
    for (const { keys, count, papers } of groupPapers) {
      const [year, host] = keys;
      const where = {
        year: year!.value === null ? { isNull: true } : { eq: Number(year!.value) },
        repositories: host!.value === null ? { none: {} } : { some: { host: { eq: host!.value } } },
      };
      const found = await data<{ papers: { id: string }[] }>(
        `query ($where: PaperWhere) { papers(where: $where, first: 100) { id } }`,
        { where },
      );
      expect(found.papers).toEqual(papers);
      expect(count).toBe(papers.length);
    }
  });

  test('say what is wrong with ways that cannot be', async () => {
    const errorOf = async (by: string): Promise<string> => {
      const { answer } = await ask(`{ groupPapers(by: ${by}) { count } }`, {}, database());
      return answer.errors?.[0]?.message ?? '';
    };
    expect(await errorOf('[]')).toBe('groupPapers.by: Expected 1 to 3 different ones, got none.');
    expect(await errorOf('[YEAR, YEAR]')).toContain('got YEAR, YEAR');
    expect(await errorOf('[YEAR, VENUE, HOST, LIST]')).toContain('Expected 1 to 3');
  });
});
