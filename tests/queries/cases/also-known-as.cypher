MATCH (paper:Paper)
WHERE paper.arxivId = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper.id, paper.title, paper.openAlexId, COLLECT {
  MATCH (paper)-[alsoKnownAs:ALSO_KNOWN_AS]->(paperAlias:PaperAlias)
  WITH paperAlias, alsoKnownAs ORDER BY alsoKnownAs.by, paperAlias.id
  RETURN [paperAlias.id, alsoKnownAs.by, alsoKnownAs.value]
}, COUNT { (paper)-[:CITES]->() }, COLLECT {
  MATCH (paper)-[cites:CITES]->(paper2:Paper)
  WITH paper2, cites ORDER BY paper2.newest LIMIT $p1
  RETURN [paper2.title]
}, COUNT { MATCH (paper)<-[cites2:CITES]-(paper3:Paper) WHERE paper3.year >= $p2 }, COLLECT {
  MATCH (paper)<-[cites3:CITES]-(paper4:Paper)
  WITH paper4, cites3 ORDER BY paper4.newest LIMIT $p3
  RETURN [paper4.title]
}] AS row
// $p0 = "2304.14454"
// $p1 = 25
// $p2 = 2024
// $p3 = 3

WITH $p0 AS id
CALL (id) {
  MATCH (paper:Paper { id: id })
  RETURN paper
  UNION ALL
  MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias { id: id })
  RETURN paper
}
WITH paper, id ORDER BY paper.id <> id, paper.id LIMIT 1
RETURN [paper.id] AS row
// $p0 = "Pd8eMs5-OVhicdOmb"
