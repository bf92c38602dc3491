MATCH (paper:Paper)
WHERE paper.titleKey = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper.title, COLLECT {
  MATCH (paper)-[hasLink:HAS_LINK]->(link:Link)
  WITH link, hasLink ORDER BY hasLink.position, link.url
  RETURN [link.url, link.kind, hasLink.label]
}, COLLECT {
  MATCH (paper)-[listedIn:LISTED_IN]->(list:List)
  WITH list, listedIn ORDER BY list.title, listedIn.line, list.id
  RETURN [listedIn.line, coalesce(listedIn.section, []), listedIn.statedDate, listedIn.statedVenue, listedIn.raw, [list.title, list.source, COUNT { MATCH (list)<-[listedIn2:LISTED_IN]-(paper2:Paper) RETURN DISTINCT paper2 }, COUNT { (list)-[:HAS_ISSUE]->() }, COLLECT {
    MATCH (list)-[hasIssue:HAS_ISSUE]->(listIssue:ListIssue)
    WITH listIssue, hasIssue ORDER BY listIssue.line, listIssue.code LIMIT $p1
    RETURN [listIssue.line]
  }]]
}, COUNT { MATCH (paper)-[listedIn3:LISTED_IN]->(list2:List) RETURN DISTINCT list2 }, COLLECT {
  MATCH (paper)-[listedIn4:LISTED_IN]->(list3:List)
  WITH DISTINCT list3 ORDER BY list3.title, list3.id LIMIT $p2
  RETURN [list3.title]
}] AS row
// $p0 = "pathasstredefiningpathologythroughgenerativefoundationaiassistantforpathology"
// $p1 = 100
// $p2 = 25
