import { isDeepStrictEqual } from 'node:util';
import { readFile } from 'node:fs/promises';

/** All papers of a graph, as networkx takes them, with the names of their authors. */
export async function papersOf(graph) {
  const papers = await graph.ask(`MATCH (paper:Paper)
RETURN paper.id AS id, paper.year AS year,
  COLLECT { MATCH (paper)<-[:AUTHORED]-(author:Author) RETURN author.id } AS by,
  COLLECT { MATCH (paper)-[:IN_CATEGORY]->(category:Category) RETURN category.id } AS categories,
  COLLECT { MATCH (paper)-[:HAS_REPOSITORY]->(repository:Repository) RETURN repository.id } AS repositories,
  COLLECT { MATCH (paper)-[:CITES]->(cited:Paper) RETURN cited.id } AS cites`);
  const authors = await graph.ask('MATCH (author:Author) RETURN author.id AS id, author.name AS name');
  return { papers, names: Object.fromEntries(authors.map(({ id, name }) => [id, name])) };
}

/** Asks Lithograph. @throws Error with what it says is wrong */
export function asking(url) {
  return async (name, variables) => {
    const query = await readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${name} of ${JSON.stringify(variables)}: ${errors[0].message}`);
    return data;
  };
}

/** Each question of networkx with how many answers were asked for, and how many were the same. */
export function agreementsWith(networkx, ask) {
  return {
    async coauthors(ids) {
      return count(ids, async (author) => {
        const { coauthors } = (await ask('questions/coauthors/lithograph', { id: author })).author;
        const found = coauthors.map(({ author: { id }, paperCount: weight, ...years }) => ({
          id,
          weight,
          ...years,
        }));
        return [found, (await networkx.ask({ ask: 'coauthors', author })).slice(0, 25)];
      });
    },

    async paths(pairs) {
      return count(pairs, async ([from, to]) => {
        const { coauthorPaths } = await ask('network/paths', { from, to, first: 100 });
        const found = coauthorPaths.map(({ authors }) => authors.map(({ id }) => id));
        const expected = await networkx.ask({ ask: 'paths', source: from, target: to });
        return [found, expected.slice(0, 100)];
      });
    },

    async neighborhoods(ids, depth, limit) {
      return count(ids, async (id) => {
        const { neighborhood } = await ask('network/around', { id, depth, limit });
        return [neighborhood, await networkx.ask({ ask: 'around', id, depth, limit })];
      });
    },

    async similar(ids) {
      return count(ids, async (paper) => {
        const { similar } = (await ask('network/similar', { id: paper })).paper;
        const kinds = await networkx.ask({ ask: 'similar', paper });
        // Papers of JSON lines stand under no heading of a list: there are no SECTIONS.
        const expected = Object.values(kinds)
          .map((kind) => sum(Object.values(kind)))
          .sort((one, other) => other - one)
          .slice(0, 25);
        const scores = similar.map(({ score }) => score);
        const isNear = scores.every((score, place) => Math.abs(score - expected[place]) < 1e-3);
        return [isNear && scores.length, expected.length];
      });
    },

    /** The graph of the authors of most papers, by what of it is compared. */
    async graph(limit, between) {
      const { coauthorshipGraph: answer } = await ask('network/graph', { limit, between });
      const { nodes, edges, communities, pagerank, betweenness } = answer;
      const expected = await networkx.ask({ ask: 'graph', limit });
      const network = {
        nodes: nodes.map(({ id }) => id),
        edges: edges.map(({ source, target, weight }) => [source, target, weight]),
      };
      const partition = communities.communities.map((community) => community.nodes);
      const modularity = await networkx.ask({ ...network, ask: 'modularity', communities: partition });
      const scores = await networkx.ask({ ...network, ask: 'centrality' });
      const rankings = { PAGERANK: pagerank.ranking, ...(between && { BETWEENNESS: betweenness.ranking }) };
      return {
        size: `${nodes.length} authors, ${edges.length} pairs`,
        isSame: isDeepStrictEqual({ nodes, edges }, expected),
        modularity,
        ranked: Object.entries(rankings).map(([by, ranking]) => [by, isRanked(ranking, scores[by])]),
      };
    },
  };
}

/** @param compare gives two answers, ours and the right one */
async function count(questions, compare) {
  const differing = [];
  for (const question of questions) {
    const [found, expected] = await compare(question);
    if (!isDeepStrictEqual(found, expected)) differing.push(question);
  }
  return { asked: questions.length, same: questions.length - differing.length, differing };
}

/** Ties aside: nobody stands behind somebody with less, and none of the most is missing. */
function isRanked(ranking, scores) {
  const right = ranking.map(({ id }) => scores[id]);
  const most = Object.values(scores).sort((one, other) => other - one);
  return right.every((score, place) => Math.abs(score - most[place]) < 1e-7);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
