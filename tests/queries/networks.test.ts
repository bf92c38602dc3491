import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import modularityModule from 'graphology-metrics/graph/modularity.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { bidirectional, singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { testDatabase } from '../database.js';
import { documentOf, importDocument, type Entry } from '../ingest/documents.js';
import { ask } from '../query/ask.js';

/** Random papers, in 200 groups that have no author in common; graphology's own algorithms say what is right. */
const modularity = modularityModule as unknown as (typeof modularityModule)['default'];
const pagerank = pagerankModule as unknown as (typeof pagerankModule)['default'];

const anyPapers = fc.integer({ min: 2, max: 9 }).chain((people) =>
  fc.array(
    fc.record({
      by: fc.uniqueArray(fc.integer({ min: 1, max: people }), { minLength: 1, maxLength: 4 }),
      year: fc.integer({ min: 2019, max: 2024 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
);

interface Paper {
  title: string;
  by: string[];
  year: number;
}

const groups: Paper[][] = fc.sample(anyPapers, { numRuns: 200, seed: 20 }).map((papers, group) =>
  papers.map(({ by, year }, index) => ({
    title: `Group ${group} on subject ${index}`,
    by: by.map((person) => `Person${person} Of${group}`),
    year,
  })),
);

const database = testDatabase();
const ids = new Map<string, string>();

beforeAll(async () => {
  await applySchema(database());
  const entries = groups.flat().map(({ title, by, year }): Entry => ({ title, by, date: String(year) }));
  await importDocument(database(), documentOf('Groups', entries), { source: 'groups.md', sha256: '1' });
  for (const { name, id } of await database().read<{ name: string; id: string }>({
    text: 'MATCH (node:Author|Paper) RETURN coalesce(node.title, node.name) AS name, node.id AS id',
    parameters: {},
  }))
    ids.set(name, id);
}, 300_000);

async function data<T>(source: string, variables: Record<string, unknown>): Promise<T> {
  const { answer } = await ask(source, variables, database());
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

type Network = UndirectedGraph<object, { weight: number; years: number[] }>;

/** Who wrote with whom, of papers with at most three authors. */
function networkOf(papers: Paper[]): Network {
  const network: Network = new UndirectedGraph();
  for (const { by, year } of papers.filter((paper) => paper.by.length <= 3)) {
    for (const one of by) network.mergeNode(one);
    for (const [index, one] of by.entries())
      for (const other of by.slice(index + 1))
        network.updateEdge(one, other, ({ weight = 0, years = [] }) => ({
          weight: weight + 1,
          years: [...years, year],
        }));
  }
  return network;
}

const peopleOf = (papers: Paper[]): string[] => [...new Set(papers.flatMap(({ by }) => by))];

describe('200 random groups of papers', { timeout: 300_000 }, () => {
  test('have the co-authors that they have', async () => {
    for (const papers of groups) {
      const network = networkOf(papers);
      const [person] = peopleOf(papers);
      const { author } = await data<{
        author: {
          coauthorCount: number;
          crowdedPaperCount: number;
          coauthors: { author: { name: string }; paperCount: number; firstYear: number; lastYear: number }[];
        };
      }>(
        `query ($id: ID!) { author(id: $id) {
          coauthorCount(maxAuthors: 3) crowdedPaperCount(maxAuthors: 3)
          coauthors(maxAuthors: 3, first: 100) { author { name } paperCount firstYear lastYear }
        } }`,
        { id: ids.get(person!) },
      );
      const expected = network.hasNode(person) ? network.neighbors(person) : [];
      expect(author.coauthors.map(({ author: { name } }) => name).sort()).toEqual([...expected].sort());
      expect(author.coauthorCount).toBe(expected.length);
      expect(author.crowdedPaperCount).toBe(
        papers.filter(({ by }) => by.length > 3 && by.includes(person!)).length,
      );
      for (const { author: other, ...found } of author.coauthors) {
        const { weight, years } = network.getEdgeAttributes(person, other.name);
        expect(found).toEqual({
          paperCount: weight,
          firstYear: Math.min(...years),
          lastYear: Math.max(...years),
        });
      }
    }
  });

  test('are connected by paths as short as there are', async () => {
    for (const [group, papers] of groups.entries()) {
      const lately = papers.filter(({ year }) => year >= 2021);
      const network = networkOf(lately);
      const people = peopleOf(papers);
      const from = people[0]!;
      const to = people.at(group % 7 === 0 ? 0 : -1)!;
      const { coauthorPaths } = await data<{
        coauthorPaths: {
          hopCount: number;
          authors: { name: string }[];
          hops: { paperCount: number; papers: { title: string }[] }[];
        }[];
      }>(
        `query ($from: ID!, $to: ID!) { coauthorPaths(from: $from, to: $to, maxAuthors: 3, first: 100, where: { year: { gte: 2021 } }) {
          hopCount authors { name } hops { paperCount papers(first: 100) { title } }
        } }`,
        { from: ids.get(from), to: ids.get(to) },
      );
      const known = network.hasNode(from) && network.hasNode(to);
      const shortest = from === to ? [from] : known ? bidirectional(network, from, to) : null;
      if (!shortest || shortest.length > 7) {
        expect(coauthorPaths).toEqual([]);
        continue;
      }
      expect(coauthorPaths.length).toBeGreaterThan(0);
      const chains = coauthorPaths.map(({ authors }) => authors.map(({ name }) => name));
      expect(new Set(chains.map(String)).size).toBe(chains.length);
      expect(chains.map(String)).toContain(String(shortest));
      for (const [index, { hopCount, hops }] of coauthorPaths.entries()) {
        const chain = chains[index]!;
        expect([hopCount, hops.length]).toEqual([shortest.length - 1, shortest.length - 1]);
        for (const [place, { paperCount, papers: between }] of hops.entries()) {
          const both = lately.filter(
            ({ by }) => by.length <= 3 && by.includes(chain[place]!) && by.includes(chain[place + 1]!),
          );
          expect(between.map(({ title }) => title).sort()).toEqual(both.map(({ title }) => title).sort());
          expect(paperCount).toBe(both.length);
        }
      }
    }
  });

  test('make the networks that they make, with communities and the most central', async () => {
    for (const [group, papers] of groups.entries()) {
      const network = networkOf(papers);
      const { coauthorshipGraph: graph } = await data<{
        coauthorshipGraph: {
          truncated: boolean;
          crowdedPaperCount: number;
          nodes: { id: string; label: string; weight: number; community: number }[];
          edges: { source: string; target: string; weight: number }[];
          communities: { modularity: number };
          centrality: { ranking: { label: string; score: number }[] };
        };
      }>(
        `query ($prefix: String!) { coauthorshipGraph(maxAuthors: 3, where: { title: { startsWith: $prefix } }) {
          truncated crowdedPaperCount nodes { id label weight community } edges { source target weight }
          communities { modularity } centrality(first: 100) { ranking { label score } }
        } }`,
        { prefix: `Group ${group} on` },
      );
      expect(graph.truncated).toBe(false);
      expect(graph.crowdedPaperCount).toBe(papers.filter(({ by }) => by.length > 3).length);
      expect(graph.nodes.map(({ label }) => label).sort()).toEqual(network.nodes().sort());
      const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
      const edges = graph.edges.map(({ source, target, weight }) => [
        ...[labels.get(source)!, labels.get(target)!].sort(),
        weight,
      ]);
      const expected = network.mapEdges((_, { weight }, one, other) => [...[one, other].sort(), weight]);
      expect(edges.map(String).sort()).toEqual(expected.map(String).sort());
      if (network.order === 0) continue;
      for (const { label, community } of graph.nodes)
        network.setNodeAttribute(label, 'community' as never, community as never);
      if (network.size > 0) expect(graph.communities.modularity).toBeCloseTo(modularity(network), 6);
      const scores = pagerank(network, { getEdgeWeight: 'weight', tolerance: 1e-10, maxIterations: 10_000 });
      for (const { label, score } of graph.centrality.ranking) expect(score).toBeCloseTo(scores[label]!, 5);
    }
  });

  test('have the neighbourhoods that they have', async () => {
    for (const papers of groups) {
      const bipartite = new UndirectedGraph();
      for (const { title, by } of papers) for (const person of by) bipartite.mergeEdge(person, title);
      const [person] = peopleOf(papers);
      const { neighborhood } = await data<{
        neighborhood: { truncated: boolean; nodes: { label: string; distance: number }[]; edges: object[] };
      }>(
        `query ($id: ID!) { neighborhood(id: $id, depth: 3, kinds: [PAPER, AUTHOR]) {
          truncated nodes { label distance } edges { kind }
        } }`,
        { id: ids.get(person!) },
      );
      const distances = Object.entries(singleSourceLength(bipartite, person)).filter(([, far]) => far <= 3);
      const found = neighborhood.nodes.map(({ label, distance }): [string, number] => [label, distance]);
      expect(found.map(String).sort()).toEqual(distances.map(String).sort());
      expect(neighborhood.truncated).toBe(false);
      const inside = new Set(distances.map(([label]) => label));
      expect(neighborhood.edges).toHaveLength(
        bipartite.filterEdges((_, __, one, other) => inside.has(one) && inside.has(other)).length,
      );
    }
  });
});
