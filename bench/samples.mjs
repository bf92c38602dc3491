import { searchQuery } from '../dist/search/lucene.js';

/** What the questions ask about, from the graph at hand: the same graph gives the same samples. Ids are hashes, so the first of them are any. */

export async function somePapers(graph, count = 20) {
  return graph.ask('MATCH (paper:Paper) RETURN paper.id AS id ORDER BY id LIMIT $count', { count });
}

export async function anyAuthors(graph, count = 20) {
  return graph.ask('MATCH (author:Author) RETURN author.id AS id ORDER BY id LIMIT $count', { count });
}

export async function authorsOf20Papers(graph) {
  return graph.ask(`MATCH (author:Author)
WHERE COUNT { (author)-[:AUTHORED]->() } = 20
RETURN author.id AS id ORDER BY id LIMIT 10`);
}

/** Authors of five papers, each with a venue of one of them. */
export async function authorsAtVenues(graph) {
  return graph.ask(`MATCH (author:Author)
WHERE COUNT { (author)-[:AUTHORED]->() } = 5
WITH author ORDER BY author.id LIMIT 20
MATCH (author)-[:AUTHORED]->(paper:Paper)-[:PUBLISHED_IN]->(venue:Venue)
WITH author, venue ORDER BY paper.id
RETURN author.name AS author, head(collect(venue.name)) AS venue ORDER BY author`);
}

/** Of about 2,000 papers each. */
export async function someVenues(graph) {
  return graph.ask(`MATCH (venue:Venue)
WITH venue ORDER BY abs(COUNT { (venue)<-[:PUBLISHED_IN]-() } - 2000), venue.name LIMIT 4
RETURN venue.name AS venue`);
}

/** Two neighbouring words of a title each that fill a page as they are written, with what Lithograph asks the full-text index for them. */
export async function someTexts(graph) {
  const rows = await graph.ask('MATCH (paper:Paper) RETURN paper.title AS title ORDER BY paper.id LIMIT 100');
  const texts = rows.flatMap(({ title }) => /\b[a-z]{5,} [a-z]{5,}\b/i.exec(title) ?? []);
  const asked = texts.map((text) => ({ text, lucene: searchQuery(text) }));
  const found = await graph.ask(
    `UNWIND $asked AS one
RETURN COUNT {
  CALL db.index.fulltext.queryNodes('words', one.lucene) YIELD node
  WHERE node:Paper
  RETURN node LIMIT 20
} AS count`,
    { asked },
  );
  return asked.filter((_, index) => found[index].count === 20).slice(0, 10);
}

/** Page 1,000 of so many papers each, newest first: the number of papers before it, the last one's place, and its cursor. */
export async function page1000(graph, first, cursorOf) {
  const before = 999 * first;
  const [{ id, newest }] = await graph.ask(
    `MATCH (paper:Paper)
WHERE paper.newest IS NOT NULL
WITH paper ORDER BY paper.newest SKIP $skip LIMIT 1
RETURN paper.id AS id, paper.newest AS newest`,
    { skip: before - 1 },
  );
  return [{ first, before, newest, after: await cursorOf(id) }];
}

/** The ids of the authors with most papers: what large-answer.graphql asks of 72 takes some 5 MB. */
export async function mostPapers(graph, count = 72) {
  const rows = await graph.ask(
    `MATCH (author:Author)
RETURN author.id AS id ORDER BY COUNT { (author)-[:AUTHORED]->() } DESC, id LIMIT $count`,
    { count },
  );
  return rows.map(({ id }) => id);
}
