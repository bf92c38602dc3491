import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { testDatabase } from '../database.js';
import { documentOf, importDocument } from '../ingest/documents.js';
import { ask } from '../query/ask.js';
import { Python } from '../readers/python.js';
import { anyPapers, listsOf, type AnyPaper } from './anyPapers.js';

/**
 * Random groups of papers that have nothing in common, and what networkx says of each. Each change is checked with a few;
 * `NETWORK_CASES=200` asks for more.
 */
const groups = anyPapers(Number(process.env['NETWORK_CASES'] ?? 20));
const timeout = 60_000 + groups.length * 3_000;

const database = testDatabase();
const ids = new Map<string, string>();
const names = new Map<string, string>();
let networkx: Python;

beforeAll(async () => {
  networkx = await Python.run('networks.py');
  await applySchema(database());
  for (const [list, entries] of listsOf(groups.flat()))
    await importDocument(database(), documentOf(list, entries), { source: `${list}.md`, sha256: list });
  for (const { name, id } of await database().read<{ name: string; id: string }>({
    text: `MATCH (node:Author|Paper|Category|Repository)
      RETURN coalesce(node.owner + '/', '') + coalesce(node.title, node.name) AS name, node.id AS id`,
    parameters: {},
  })) {
    ids.set(name, id);
    names.set(id, name);
  }
  const cites = groups.flat().flatMap(({ title, cites }) => cites.map((cited) => [idOf(title), idOf(cited)]));
  await database().write((run) =>
    run({
      text: `UNWIND $cites AS pair
        MATCH (paper:Paper {id: pair[0]}), (cited:Paper {id: pair[1]}) CREATE (paper)-[:CITES]->(cited)`,
      parameters: { cites },
    }),
  );
}, timeout + 300_000);
afterAll(() => networkx.stop());

function idOf(name: string): string {
  return ids.get(name) ?? expect.fail(`${name} was not imported`);
}

/** A group as networkx takes it. */
function read(papers: AnyPaper[]): object[] {
  return papers.map(({ title, by, year, section, repositories, cites }) => ({
    ...{ id: idOf(title), year, by: by.map(idOf), categories: [idOf(section)] },
    ...{ repositories: repositories.map(idOf), cites: cites.map(idOf) },
  }));
}

async function data<T>(source: string, variables: Record<string, unknown>): Promise<T> {
  const { answer } = await ask(source, variables, database());
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

const peopleOf = (papers: AnyPaper[]): string[] => [...new Set(papers.flatMap(({ by }) => by))];
const crowded = (papers: AnyPaper[]): AnyPaper[] => papers.filter(({ by }) => by.length > 4);

describe(`networkx finds in ${groups.length} random groups`, { timeout }, () => {
  test('the same co-authors, with the same papers together and years', async () => {
    for (const papers of groups) {
      const person = peopleOf(papers)[0]!;
      const { author } = await data<{
        author: {
          coauthorCount: number;
          crowdedPaperCount: number;
          coauthors: { author: { id: string }; paperCount: number; firstYear: number; lastYear: number }[];
        };
      }>(
        `query ($id: ID!) { author(id: $id) {
          coauthorCount(maxAuthors: 4) crowdedPaperCount(maxAuthors: 4)
          coauthors(maxAuthors: 4, first: 100) { author { id } paperCount firstYear lastYear }
        } }`,
        { id: idOf(person) },
      );
      const expected = await networkx.ask<object[]>({
        ...{ papers: read(papers), ask: 'coauthors', author: idOf(person), most_authors: 4 },
        names: Object.fromEntries(names),
      });
      const found = author.coauthors.map(({ author: { id }, paperCount: weight, ...years }) => ({
        ...{ id, weight },
        ...years,
      }));
      expect(found).toEqual(expected);
      expect(author.coauthorCount).toBe(expected.length);
      expect(author.crowdedPaperCount).toBe(crowded(papers).filter(({ by }) => by.includes(person)).length);
    }
  });

  test('the same shortest paths, with the same papers behind them', async () => {
    const lengths = new Set<number>();
    for (const [group, papers] of groups.entries()) {
      const people = peopleOf(papers);
      const from = people[0]!;
      const to = people.at(group % 9 === 0 ? 0 : -1)!;
      const { coauthorPaths } = await data<{
        coauthorPaths: {
          hopCount: number;
          authors: { id: string }[];
          hops: { paperCount: number; papers: { id: string }[] }[];
        }[];
      }>(
        `query ($from: ID!, $to: ID!) {
          coauthorPaths(from: $from, to: $to, maxAuthors: 4, first: 100, where: { year: { gte: 2020 } }) {
            hopCount authors { id } hops { paperCount papers(first: 100) { id } }
          }
        }`,
        { from: idOf(from), to: idOf(to) },
      );
      const expected = await networkx.ask<string[][]>({
        ...{ papers: read(papers), ask: 'paths', source: idOf(from), target: idOf(to) },
        ...{ most_authors: 4, since: 2020 },
      });
      const found = coauthorPaths.map(({ authors }) => authors.map(({ id }) => id));
      expect(found).toEqual(expected.slice(0, 100));
      lengths.add((expected[0] ?? []).length);
      for (const { authors, hops, hopCount } of coauthorPaths) {
        expect(hopCount).toBe(authors.length - 1);
        const between = authors
          .slice(1)
          .map(({ id }, place) => [names.get(authors[place]!.id)!, names.get(id)!]);
        const expectedHops = between.map(([one, other]) =>
          papers
            .filter(
              ({ by, year }) => year >= 2020 && by.length <= 4 && by.includes(one!) && by.includes(other!),
            )
            .map(({ title }) => idOf(title)),
        );
        expect(hops.map((hop) => hop.papers.map(({ id }) => id).sort())).toEqual(
          expectedHops.map((hop) => hop.sort()),
        );
        expect(hops.map(({ paperCount }) => paperCount)).toEqual(expectedHops.map(({ length }) => length));
      }
    }
    // Somebody alone, none, one hop and more.
    if (groups.length >= 20) expect(lengths.size).toBeGreaterThanOrEqual(5);
  });

  test('the same networks, no clearer communities, and the same most central authors', async () => {
    type Score = { id: string; score: number };
    for (const [group, papers] of groups.entries()) {
      const { coauthorshipGraph: answer } = await data<{
        coauthorshipGraph: {
          truncated: boolean;
          crowdedPaperCount: number;
          nodes: { id: string }[];
          edges: { source: string; target: string; weight: number }[];
          communities: { modularity: number; communities: { nodes: string[] }[] };
        } & Record<'PAGERANK' | 'BETWEENNESS' | 'DEGREE', { ranking: Score[] }>;
      }>(
        `query ($prefix: String!) { coauthorshipGraph(maxAuthors: 4, where: { title: { startsWith: $prefix } }) {
          truncated crowdedPaperCount nodes { id weight firstYear lastYear }
          edges { source target weight firstYear lastYear } communities { modularity communities { nodes } }
          PAGERANK: centrality(by: PAGERANK, first: 100) { ranking { id score } }
          BETWEENNESS: centrality(by: BETWEENNESS, first: 100) { ranking { id score } }
          DEGREE: centrality(by: DEGREE, first: 100) { ranking { id score } }
        } }`,
        { prefix: `Group ${group} on` },
      );
      const expected = await networkx.ask({ papers: read(papers), ask: 'graph', most_authors: 4 });
      expect({ nodes: answer.nodes, edges: answer.edges }).toEqual(expected);
      expect(answer.truncated).toBe(false);
      expect(answer.crowdedPaperCount).toBe(crowded(papers).length);

      const network = {
        nodes: answer.nodes.map(({ id }) => id),
        edges: answer.edges.map(({ source, target, weight }) => [source, target, weight]),
      };
      const { modularity, communities } = answer.communities;
      const { of, best } = await networkx.ask<{ of: number; best: number }>({
        ...{ ...network, ask: 'modularity', communities: communities.map(({ nodes }) => nodes) },
      });
      expect(modularity).toBeCloseTo(of, 9);
      expect(modularity, `communities of group ${group}`).toBeGreaterThanOrEqual(0.99 * best - 1e-9);

      const scores = await networkx.ask<Record<string, Record<string, number>>>({
        ...{ ...network, ask: 'centrality' },
      });
      for (const by of ['PAGERANK', 'BETWEENNESS', 'DEGREE'] as const) {
        const { ranking } = answer[by];
        const right = ranking.map(({ id }) => scores[by]![id]!);
        ranking.forEach(({ score }, place) => expect(score).toBeCloseTo(right[place]!, 6));
        // Ties aside: nobody stands behind somebody with less.
        right.forEach((score, place) => expect(score).toBeLessThan((right[place - 1] ?? 1) + 1e-7));
        expect(new Set(ranking.map(({ id }) => id)).size).toBe(Math.min(100, network.nodes.length));
      }
    }
  });

  test('the same neighbourhoods, whole and cut', async () => {
    for (const [group, papers] of groups.entries()) {
      const limit = group % 2 === 0 ? 2_000 : 15;
      const centre = group % 3 === 0 ? papers[0]!.title : peopleOf(papers)[0]!;
      for (const depth of [1, 2, 3]) {
        const { neighborhood } = await data<{ neighborhood: { nodes: object[]; edges: object[] } }>(
          `query ($id: ID!, $depth: Int!, $limit: Int!) {
            neighborhood(id: $id, depth: $depth, limit: $limit, kinds: [PAPER, AUTHOR, CATEGORY, REPOSITORY]) {
              truncated nodes { id distance } edges { source target kind }
            }
          }`,
          { id: idOf(centre), depth, limit },
        );
        const expected = { papers: read(papers), ask: 'around', id: idOf(centre), depth, limit };
        expect(neighborhood).toEqual(await networkx.ask(expected));
      }
    }
  });

  test('the same papers alike, for the same reasons', async () => {
    for (const papers of groups) {
      const paper = papers.at(-1)!;
      const { paper: answer } = await data<{
        paper: {
          similar: { score: number; paper: { id: string }; reasons: { kind: string; score: number }[] }[];
        };
      }>(
        'query ($id: ID!) { paper(id: $id) { similar(first: 100) { score paper { id } reasons { kind score } } } }',
        { id: idOf(paper.title) },
      );
      const expected = await networkx.ask<Record<string, Record<string, number>>>({
        ...{ papers: read(papers), ask: 'similar', paper: idOf(paper.title) },
      });
      expect(answer.similar.map(({ paper: { id } }) => id).sort()).toEqual(Object.keys(expected).sort());
      const scores = answer.similar.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      for (const { paper: other, score, reasons } of answer.similar) {
        const { SECTIONS, ...found } = Object.fromEntries(reasons.map(({ kind, score }) => [kind, score]));
        const right = expected[other.id]!;
        expect(Object.keys(found).sort()).toEqual(Object.keys(right).sort());
        for (const [kind, index] of Object.entries(right)) expect(found[kind]).toBeCloseTo(index, 3);
        // The same list has both under their heading: that counts as much as the heading does.
        const theirs = papers.find(({ title }) => title === names.get(other.id))!;
        const isTogether =
          theirs.section === paper.section && theirs.lists.some((list) => paper.lists.includes(list));
        expect(SECTIONS).toBe(isTogether ? found['CATEGORIES'] : undefined);
        expect(score).toBeCloseTo(
          reasons.reduce((sum, reason) => sum + reason.score, 0),
          3,
        );
      }
    }
  });

  test('the same in common of lists', async () => {
    const { lists } = await data<{
      lists: { title: string; overlap: ({ list: { title: string } } & Record<string, unknown>)[] }[];
    }>('{ lists { title overlap { list { title } paperCount share jaccard } } }', {});
    const named = [...listsOf(groups.flat())].map(([list, entries]) => [
      list,
      entries.map(({ title }) => title),
    ]);
    const found = lists.map(({ title, overlap }) => [
      title,
      Object.fromEntries(overlap.map(({ list, ...common }) => [list.title, common])),
    ]);
    expect(Object.fromEntries(found)).toEqual(
      await networkx.ask({ ask: 'overlap', lists: Object.fromEntries(named) }),
    );
    for (const { overlap } of lists) {
      const counts = overlap.map(({ paperCount }) => paperCount as number);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
    }
  });
});
