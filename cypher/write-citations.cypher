// CITES between papers that are both in the graph: from and to the papers of a list, and some others. In transactions of
// its own; safe to repeat.
CALL () {
  MATCH (:List {id: $batch.list})<-[:LISTED_IN]-(paper:Paper)
  RETURN paper
UNION
  UNWIND $batch.papers AS id
  MATCH (paper:Paper {id: id})
  RETURN paper
}
CALL (paper) {
  CALL (paper) {
    MATCH (paper)-[:REFERS_TO]->(work:CitedWork)
    CALL (work) {
      MATCH (cited:Paper {id: work.id})
      RETURN cited
    UNION
      MATCH (cited:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias {id: work.id})
      RETURN cited
    }
    RETURN paper AS citing, cited
  UNION
    MATCH (work:CitedWork {id: paper.id})<-[:REFERS_TO]-(citing:Paper)
    RETURN citing, paper AS cited
  UNION
    MATCH (paper)-[:ALSO_KNOWN_AS]->(alias:PaperAlias)
    MATCH (work:CitedWork {id: alias.id})<-[:REFERS_TO]-(citing:Paper)
    RETURN citing, paper AS cited
  }
  WITH citing, cited
  WHERE citing <> cited
  MERGE (citing)-[:CITES]->(cited)
} IN TRANSACTIONS OF 500 ROWS
