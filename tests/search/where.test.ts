import { describe, expect, test } from 'vitest';
import { answerOf, library, papers } from './library.js';

const database = library();

/** The titles of the papers for which a filter holds, by every way to ask for them. */
async function titlesWhere(where: string): Promise<string[]> {
  const list = await answerOf<{ papers: { title: string }[] }>(
    database(),
    `{ papers(where: ${where}) { title } }`,
  );
  const { paperCount } = await answerOf<{ paperCount: number }>(
    database(),
    `{ paperCount(where: ${where}) }`,
  );
  const { papersConnection } = await answerOf<{
    papersConnection: { totalCount: number; nodes: { title: string }[] };
  }>(database(), `{ papersConnection(where: ${where}) { totalCount nodes { title } } }`);
  const titles = list.papers.map(({ title }) => title);
  expect(paperCount).toBe(titles.length);
  expect(papersConnection.totalCount).toBe(titles.length);
  expect(papersConnection.nodes.map(({ title }) => title)).toEqual(titles);
  return titles.sort();
}

const all = papers.map(({ title }) => title).sort();
const graph = [
  'Graph Neural Networks for Molecules',
  'Graphics for Everyone: A Survey',
  'Graphs',
  'Networks of Neural Graphs',
];

describe('search in a filter', () => {
  test('finds words and their beginnings, without misspellings', async () => {
    expect(await titlesWhere('{ search: "graph" }')).toEqual(graph);
    expect(await titlesWhere('{ search: "neural graph" }')).toEqual([graph[0], graph[3]]);
    expect(await titlesWhere('{ search: "graph -survey" }')).toEqual([graph[0], graph[2]]);
    expect(await titlesWhere('{ search: "trees" }')).toEqual(['Graphs']);
    expect(await titlesWhere('{ search: "" }')).toEqual([]);
  });

  test('combines with everything else', async () => {
    expect(await titlesWhere('{ search: "graph", year: { gte: 2021 } }')).toEqual([graph[0], graph[3]]);
    expect(await titlesWhere('{ OR: [{ search: "graph" }, { year: { eq: 2018 } }] }')).toEqual([
      'Grape Harvests',
      ...graph,
    ]);
    expect(await titlesWhere('{ NOT: { search: "graph" } }')).toEqual(
      all.filter((title) => !graph.includes(title)),
    );
    expect(await titlesWhere('{ NOT: { OR: [{ search: "graph" }, { year: { lt: 2023 } }] } }')).toEqual(
      papers
        .filter(({ title, year }) => !graph.includes(title) && !(year !== null && year < 2023))
        .map(({ title }) => title)
        .sort(),
    );
    expect(
      await titlesWhere(
        '{ AND: [{ search: "graph" }, { search: "networks" }, { NOT: { search: "molecules" } }] }',
      ),
    ).toEqual([graph[3]]);
    expect(await titlesWhere('{ OR: [{ search: "molecules" }, { search: "harvests" }] }')).toEqual([
      'Grape Harvests',
      graph[0],
    ]);
  });

  test('of related nodes, with every quantifier', async () => {
    expect(await titlesWhere('{ authors: { some: { search: "alvarez" } } }')).toEqual([
      'Graphics for Everyone: A Survey',
      'Graphs',
    ]);
    expect(await titlesWhere('{ authors: { all: { search: "lin" } } }')).toEqual([graph[0]]);
    expect(await titlesWhere('{ search: "graph", authors: { none: { search: "lin" } } }')).toEqual([
      graph[1],
      graph[3],
    ]);
    expect(await titlesWhere('{ venue: { search: "acl" } }')).toEqual(['Graphs']);
    expect(await titlesWhere('{ repositories: { some: { search: "vineyard" } } }')).toEqual([
      'Grape Harvests',
    ]);
    expect(await titlesWhere('{ authors: { some: { papers: { some: { search: "harvests" } } } } }')).toEqual([
      'Grape Harvests',
      graph[3],
    ]);
  });

  test('in nested lists, counts, connections, orders, facets and groups', async () => {
    const data = await answerOf<{ authors: unknown[] }>(
      database(),
      `query ($where: PaperWhere!) {
        authors(where: { papers: { some: $where } }, orderBy: [{ paperCount: { direction: DESC, where: $where } }, { name: ASC }], first: 2) {
          name
          paperCount(where: $where)
          papers(where: $where) { title }
          papersConnection(where: $where) { totalCount nodes { title } }
        }
      }`,
      { where: { search: 'graph' } },
    );
    expect(data.authors).toEqual([
      {
        name: 'Wei Lin',
        paperCount: 2,
        papers: [{ title: graph[0] }, { title: graph[2] }],
        papersConnection: { totalCount: 2, nodes: [{ title: graph[0] }, { title: graph[2] }] },
      },
      expect.objectContaining({ name: 'Jose Alvarez', paperCount: 1 }),
    ]);
    const faceted = await answerOf<{ papersConnection: { facets: { years: unknown[] } } }>(
      database(),
      '{ papersConnection(where: { search: "graph" }) { totalCount nodes { title } facets { years { value count } authors { value } } } }',
    );
    expect(faceted.papersConnection.facets.years).toHaveLength(4);
    const grouped = await answerOf<{ groupPapers: unknown[] }>(
      database(),
      '{ groupPapers(by: [YEAR], where: { search: "graph" }) { count papers(first: 1) { title } } }',
    );
    expect(grouped.groupPapers).toHaveLength(4);
  });

  test('pages go on behind a cursor', async () => {
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const {
        papersConnection,
      }: {
        papersConnection: {
          nodes: { title: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      } = await answerOf(
        database(),
        'query ($after: String) { papersConnection(first: 1, after: $after, where: { search: "graph" }) { nodes { title } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      titles.push(...papersConnection.nodes.map(({ title }) => title));
      after = papersConnection.pageInfo.hasNextPage ? papersConnection.pageInfo.endCursor : null;
    } while (after !== null);
    expect(titles.sort()).toEqual(graph);
  });

  test('of nodes by id, and of every kind', async () => {
    const { authors } = await answerOf<{ authors: { id: string; name: string }[] }>(
      database(),
      '{ authors(where: { search: "wei" }) { id name } }',
    );
    expect(authors.map(({ name }) => name)).toEqual(['Wei Lin']);
    const { nodes } = await answerOf<{ nodes: unknown[] }>(
      database(),
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Author { papers(where: { search: "molecules" }) { title } } } }',
      { ids: ['none', authors[0]!.id] },
    );
    expect(nodes).toEqual([null, { papers: [{ title: graph[0] }] }]);
    expect(await answerOf(database(), '{ venues(where: { search: "icml" }) { name } }')).toEqual({
      venues: [{ name: 'ICML' }],
    });
    expect(await answerOf(database(), '{ lists(where: { search: "library" }) { title } }')).toEqual({
      lists: [{ title: 'library' }],
    });
  });

  test('too many are refused', async () => {
    const many = Array.from({ length: 21 }, () => '{ search: "x" }').join(' ');
    await expect(titlesWhere(`{ OR: [${many}] }`)).rejects.toThrow(
      'Expected at most 20 searches in one question, got 21.',
    );
  });
});
