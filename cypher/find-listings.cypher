// Every listing of the papers with one of these ids, own or other, and of those that have a listing with one of these
// ids, arXiv ids, DOIs, OpenAlex ids or titles.
CALL () {
  UNWIND $ids AS id
  MATCH (paper:Paper)-[:LISTED_IN {id: id}]->(:List)
  RETURN paper
UNION
  UNWIND $papers AS id
  MATCH (paper:Paper {id: id})
  RETURN paper
UNION
  UNWIND $papers AS id
  MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias {id: id})
  RETURN paper
UNION
  UNWIND $arxivIds AS arxivId
  MATCH (paper:Paper)-[:LISTED_IN {arxivId: arxivId}]->(:List)
  RETURN paper
UNION
  UNWIND $dois AS doi
  MATCH (paper:Paper)-[:LISTED_IN {doi: doi}]->(:List)
  RETURN paper
UNION
  UNWIND $openAlexIds AS openAlexId
  MATCH (paper:Paper)-[:LISTED_IN {openAlexId: openAlexId}]->(:List)
  RETURN paper
UNION
  UNWIND $titleKeys AS titleKey
  MATCH (paper:Paper)-[:LISTED_IN {titleKey: titleKey}]->(:List)
  RETURN paper
}
MATCH (paper)-[listing:LISTED_IN]->(list:List)
RETURN paper.id AS paper, list.id AS list, properties(listing) AS properties
