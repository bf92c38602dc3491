MATCH (paper:Paper)
MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE author.name = $p0
MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue) WHERE venue.name = $p1
WITH DISTINCT paper ORDER BY paper.newest LIMIT $p2
RETURN [paper.title] AS row
// $p0 = "Chaoyi Wu"
// $p1 = "arXiv"
// $p2 = 25

RETURN [$p0, $p1, $p2, $p3, { count: COUNT { MATCH (paper:Paper)
MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE author.name = $p4 RETURN DISTINCT paper } }, COLLECT {
  MATCH (paper2:Paper)
  MATCH (paper2)<-[authored2:AUTHORED]-(author2:Author) WHERE author2.name = $p5
  WITH DISTINCT paper2 ORDER BY paper2.newest LIMIT $p6
  RETURN [[paper2.newest], [paper2.title]]
}] AS row
// $p0 = "newest"
// $p1 = 1
// $p2 = false
// $p3 = false
// $p4 = "Chaoyi Wu"
// $p5 = "Chaoyi Wu"
// $p6 = 2
