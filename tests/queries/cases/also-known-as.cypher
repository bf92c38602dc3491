MATCH (paper:Paper)
WHERE paper.arxivId = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN paper {
  .id, .title, .openAlexId,
  alsoKnownAs: COLLECT {
    MATCH (paper)-[alsoKnownAs:ALSO_KNOWN_AS]->(paperAlias:PaperAlias)
    WITH paperAlias, alsoKnownAs ORDER BY alsoKnownAs.by, paperAlias.id
    RETURN paperAlias { .id, by: alsoKnownAs.by, value: alsoKnownAs.value }
  },
  citesCount: COUNT { MATCH (paper)-[cites:CITES]->(paper2:Paper) },
  cites: COLLECT {
    MATCH (paper)-[cites2:CITES]->(paper3:Paper)
    WITH paper3, cites2 ORDER BY paper3.newest LIMIT $p1
    RETURN paper3 { .title }
  },
  citedByCount: COUNT { MATCH (paper)<-[cites3:CITES]-(paper4:Paper) WHERE paper4.year >= $p2 },
  citedBy: COLLECT {
    MATCH (paper)<-[cites4:CITES]-(paper5:Paper)
    WITH paper5, cites4 ORDER BY paper5.newest LIMIT $p3
    RETURN paper5 { .title }
  }
} AS row
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
RETURN paper { .id } AS row
// $p0 = "Pd8eMs5-OVhicdOmb"
