MATCH (paper:Paper) WHERE paper.newest IS NOT NULL
WITH paper ORDER BY paper.newest LIMIT $p0
RETURN [paper.title, COLLECT {
  MATCH (paper)<-[authored:AUTHORED]-(author:Author)
  WITH author, authored ORDER BY authored.position, author.id LIMIT $p1
  RETURN [author.name, COLLECT {
    MATCH (author)-[authored2:AUTHORED]->(paper2:Paper)
    WITH paper2, authored2 ORDER BY paper2.newest LIMIT $p2
    RETURN [paper2.title]
  }]
}, COLLECT {
  MATCH (paper)-[inCategory:IN_CATEGORY]->(category:Category)
  WITH category, inCategory ORDER BY category.position, category.id LIMIT $p3
  RETURN [category.path]
}, COLLECT {
  MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
  WITH repository, hasRepository ORDER BY repository.url, repository.id LIMIT $p4
  RETURN [repository.url]
}, head(COLLECT {
  MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
  RETURN [venue.name] LIMIT 1
})] AS row
// $p0 = 50
// $p1 = 100
// $p2 = 25
// $p3 = 25
// $p4 = 25
