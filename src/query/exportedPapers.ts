import { int } from 'neo4j-driver';
import type { Statement } from '../neo4j/statement.js';
import { Argument } from './argument.js';
import { cypher, name, nothing, Parameter, render, Variable, type Fragment } from './cypher.js';
import { beginWithSearches } from './found.js';
import type { TypeMapping } from './mapping.js';
import { allOf, matchAll } from './paged.js';

/** One paper with its place in the order of all. */
export interface ExportedRow {
  place: string;
  /** In the shape of `ExportedPaper`. */
  row: unknown;
}

/** The statement for the papers behind a place; '' stands before all of them. */
export type PageBehind = (place: string) => Statement;

/**
 * All papers for which a filter holds, newest first, in pages of whole papers: whole bylines, and all links. The text is
 * the same for each page.
 * @param where as the API coerces it; undefined for all
 * @throws InputError when it cannot be answered
 */
export function exportedPapers(target: TypeMapping, where: unknown, size: number): PageBehind {
  const all = allOf(target);
  const begin = all.start();
  const { node } = begin.step;
  const place = cypher`${node}.${name(target.order[0]!.property)}`;
  const behind = cypher`${place} > ${new Parameter(({ place: last }) => last)}`;
  const asked = new Argument(where, (values) => values['where'], 'where');
  const { matched, repeats } = matchAll(all, asked, begin, behind);
  const { text, bindings } = render(
    beginWithSearches(
      cypher`${matched}
WITH ${repeats ? cypher`DISTINCT ` : nothing}${node} ORDER BY ${place} LIMIT ${new Parameter(() => int(size))}
RETURN ${place} AS place, ${exportedPaper(node)} AS row`,
      cypher`place, row`,
    ),
  );
  return (last) => {
    const values = { where, place: last };
    return { text, parameters: Object.fromEntries([...bindings].map(([key, bind]) => [key, bind(values)])) };
  };
}

function exportedPaper(paper: Variable): Fragment {
  const author = new Variable('author');
  const authored = new Variable('authored');
  const venue = new Variable('venue');
  const category = new Variable('category');
  const repository = new Variable('repository');
  const link = new Variable('link');
  const leads = new Variable('leads');
  const cited = new Variable('cited');
  return cypher`${paper} {
  .id, .title, .date, .year, .arxivId, .doi, .openAlexId, .url, .etAl, .abstract,
  authors: COLLECT {
    MATCH (${paper})<-[${authored}:AUTHORED]-(${author}:Author)
    RETURN ${author} { .id, .name, .kind, .orcid } ORDER BY ${authored}.position, ${author}.id
  },
  venue: head(COLLECT { MATCH (${paper})-[:PUBLISHED_IN]->(${venue}:Venue) RETURN ${venue}.name LIMIT 1 }),
  categories: COLLECT {
    MATCH (${paper})-[:IN_CATEGORY]->(${category}:Category)
    RETURN ${category}.path ORDER BY ${category}.position, ${category}.id
  },
  repositories: COLLECT {
    MATCH (${paper})-[:HAS_REPOSITORY]->(${repository}:Repository)
    RETURN ${repository}.url ORDER BY ${repository}.url
  },
  links: COLLECT {
    MATCH (${paper})-[${leads}:HAS_LINK]->(${link}:Link)
    RETURN { url: ${link}.url, kind: ${link}.kind, label: ${leads}.label } ORDER BY ${leads}.position, ${link}.url
  },
  cites: COLLECT {
    MATCH (${paper})-[:CITES]->(${cited}:Paper)
    RETURN ${cited} { .id, .arxivId, .doi, .openAlexId } ORDER BY ${cited}.id
  }
}`;
}
