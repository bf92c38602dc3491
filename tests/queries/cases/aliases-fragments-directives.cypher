MATCH (author:Author)
WHERE author.name = $p0
WITH author ORDER BY author.id LIMIT 1
RETURN [author.name, author.id, COLLECT {
  MATCH (author)-[authored:AUTHORED]->(paper:Paper)
  WITH paper, authored ORDER BY paper.newest LIMIT $p1
  RETURN [paper.title]
}, COLLECT {
  MATCH (author)-[authored2:AUTHORED]->(paper2:Paper)
  WITH paper2, authored2 ORDER BY paper2.newest LIMIT $p2
  RETURN [paper2.title, paper2.date]
}, COLLECT {
  MATCH (author)-[authored3:AUTHORED]->(paper3:Paper)
  WITH paper3, authored3 ORDER BY paper3.date, paper3.newest LIMIT $p3
  RETURN [paper3.title, paper3.date, COLLECT {
    MATCH (paper3)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
    WITH repository, hasRepository ORDER BY repository.url, repository.id LIMIT $p4
    RETURN [repository.host, repository.owner, repository.name]
  }]
}] AS row
// $p0 = "Chaoyi Wu"
// $p1 = 1
// $p2 = 1
// $p3 = 2
// $p4 = 25
