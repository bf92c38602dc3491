MATCH (paper:Paper) WHERE paper.newest IS NOT NULL
WITH paper ORDER BY paper.newest LIMIT $p0
RETURN [paper.title, head(COLLECT {
  MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
  RETURN [venue.name] LIMIT 1
}), COLLECT {
  MATCH (paper)<-[authored:AUTHORED]-(author:Author)
  WITH author, authored ORDER BY authored.position, author.id LIMIT $p1
  RETURN [COUNT { (author)-[:AUTHORED]->() }, COLLECT {
    MATCH (author)-[authored2:AUTHORED]->(paper2:Paper)
    WITH paper2, authored2 ORDER BY paper2.newest LIMIT $p2
    RETURN [paper2.title]
  }]
}] AS row
// $p0 = 2
// $p1 = 2
// $p2 = 1
