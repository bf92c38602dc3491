MATCH (paper:Paper) WHERE paper.newest IS NOT NULL AND EXISTS { MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE (authored.position = $p0 AND author.name STARTS WITH $p1) }
WITH paper ORDER BY paper.newest LIMIT $p2
RETURN [paper.title, COLLECT {
  MATCH (paper)<-[authored2:AUTHORED]-(author2:Author)
  WITH author2, authored2 ORDER BY authored2.position, author2.id LIMIT $p3
  RETURN [authored2.position, authored2.rawName, [author2.name]]
}] AS row
// $p0 = 1
// $p1 = "C"
// $p2 = 5
// $p3 = 1

MATCH (paper:Paper) WHERE EXISTS { MATCH (paper)-[listedIn:LISTED_IN]->(list:List) WHERE ($p0 IN coalesce(listedIn.section, []) AND list.title IS NOT NULL AND (list.title CONTAINS $p1) = true) }
RETURN count(paper) AS row
// $p0 = "Related Surveys"
// $p1 = "Healthcare"

MATCH (paper:Paper) WHERE NOT EXISTS { MATCH (paper)-[listedIn:LISTED_IN]->(list:List) WHERE true }
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE NOT (EXISTS { MATCH (paper)-[listedIn:LISTED_IN]->(list:List) WHERE (NOT ($p0 IN coalesce(listedIn.section, []))) })
RETURN count(paper) AS row
// $p0 = "Related Surveys"

MATCH (paper:Paper) WHERE paper.newest IS NOT NULL AND EXISTS { MATCH (paper)-[hasLink:HAS_LINK]->(link:Link) WHERE (hasLink.label = $p0 AND link.kind = $p1) }
WITH paper ORDER BY paper.newest LIMIT $p2
RETURN [paper.title, COLLECT {
  MATCH (paper)-[hasLink2:HAS_LINK]->(link2:Link)
  WITH link2, hasLink2 ORDER BY hasLink2.position, link2.url
  RETURN [hasLink2.label, link2.kind]
}] AS row
// $p0 = "blog"
// $p1 = "BLOG"
// $p2 = 3
