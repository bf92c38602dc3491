// The listings of the papers with these ids, own or other, and of all papers by the authors with these ids.
CALL () {
  UNWIND $batch.ids AS id
  MATCH (paper:Paper {id: id})
  RETURN paper
UNION
  UNWIND $batch.ids AS id
  MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias {id: id})
  RETURN paper
UNION
  UNWIND $batch.ids AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
}
MATCH (paper)-[listing:LISTED_IN]->(:List)
RETURN DISTINCT listing.id AS id
