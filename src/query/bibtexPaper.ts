import { cypher, Variable, type Fragment } from './cypher.js';

/** What a BibTeX entry says of a paper, as a map. */
export function bibtexPaper(paper: Variable): Fragment {
  const venue = new Variable('venue');
  const author = new Variable('author');
  const authored = new Variable('authored');
  return cypher`${paper} {
  .title, .date, .year, .arxivId, .doi, .url, .etAl,
  venue: head(COLLECT { MATCH (${paper})-[:PUBLISHED_IN]->(${venue}:Venue) RETURN ${venue}.name LIMIT 1 }),
  authors: COLLECT {
    MATCH (${paper})<-[${authored}:AUTHORED]-(${author}:Author)
    WITH ${author}, ${authored} ORDER BY ${authored}.position, ${author}.id
    RETURN ${author} { .name, .kind }
  }
}`;
}
