// CITES of which no source says so any more, from the papers of a list and some others.
CALL () {
  MATCH (:List {id: $batch.list})<-[:LISTED_IN]-(paper:Paper)
  RETURN paper
UNION
  UNWIND $batch.papers AS id
  MATCH (paper:Paper {id: id})
  RETURN paper
}
CALL (paper) {
  MATCH (paper)-[citation:CITES]->(cited:Paper)
  WHERE NOT EXISTS { (paper)-[:REFERS_TO]->(:CitedWork {id: cited.id}) }
    AND NOT EXISTS {
      MATCH (cited)-[:ALSO_KNOWN_AS]->(alias:PaperAlias)
      MATCH (paper)-[:REFERS_TO]->(:CitedWork {id: alias.id})
    }
  DELETE citation
} IN TRANSACTIONS OF 500 ROWS
