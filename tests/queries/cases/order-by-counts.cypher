CALL () {
  MATCH (category)<-[inCategory:IN_CATEGORY]-(paper:Paper) WHERE paper.year >= $p0
  WITH category, count(paper) AS count ORDER BY count DESC, category.name, category.id LIMIT $p1
  RETURN collect(category) AS most
}
CALL (most) {
  UNWIND most AS category
  RETURN category
  UNION ALL
  UNWIND CASE WHEN size(most) < $p2 THEN [true] ELSE [] END AS few
  MATCH (category:Category) WHERE NOT EXISTS { MATCH (category)<-[inCategory:IN_CATEGORY]-(paper:Paper) WHERE paper.year >= $p3 }
  WITH category ORDER BY category.name, category.id LIMIT $p4
  RETURN category
}
WITH category ORDER BY COUNT { MATCH (category)<-[inCategory2:IN_CATEGORY]-(paper2:Paper) WHERE paper2.year >= $p5 } DESC, category.name, category.id LIMIT $p6
RETURN [category.name, COUNT { MATCH (category)<-[inCategory3:IN_CATEGORY]-(paper3:Paper) WHERE paper3.year >= $p7 }] AS row
// $p0 = 2023
// $p1 = 3
// $p2 = 3
// $p3 = 2023
// $p4 = 3
// $p5 = 2023
// $p6 = 3
// $p7 = 2023

MATCH (paper:Paper)
WITH paper ORDER BY COUNT { (paper)-[:HAS_REPOSITORY]->() } DESC, paper.title, paper.newest LIMIT $p0
RETURN [paper.title, COUNT { (paper)-[:HAS_REPOSITORY]->() }] AS row
// $p0 = 3

MATCH (venue:Venue)
WITH venue ORDER BY COUNT { (venue)<-[:PUBLISHED_IN]-() } DESC, venue.id LIMIT $p0
RETURN [venue.name, COUNT { (venue)<-[:PUBLISHED_IN]-() }, COLLECT {
  MATCH (venue)<-[publishedIn:PUBLISHED_IN]-(paper:Paper)
  WITH paper, publishedIn ORDER BY COUNT { (paper)-[:IN_CATEGORY]->() }, paper.title, paper.newest LIMIT $p1
  RETURN [paper.title, COUNT { (paper)-[:IN_CATEGORY]->() }]
}] AS row
// $p0 = 2
// $p1 = 2
