MATCH (list:List) WHERE list.title IS NOT NULL
WITH list ORDER BY list.title, list.id LIMIT $p0
WITH list, [list.title, COUNT { MATCH (list)<-[listedIn:LISTED_IN]-(paper:Paper) RETURN DISTINCT paper }, COLLECT {
  MATCH (list)<-[:LISTED_IN]-(paper2:Paper)
  WITH DISTINCT list, paper2
  MATCH (paper2)-[:LISTED_IN]->(list2:List) WHERE list2 <> list
  WITH DISTINCT list, paper2, list2
  WITH list, list2, count(*) AS paperCount, collect(paper2) AS papers
  ORDER BY paperCount DESC, list2.title, list2.id LIMIT $p1
  WITH list2, paperCount, papers, COUNT { MATCH (list)<-[:LISTED_IN]-(paper2:Paper) RETURN DISTINCT paper2 } AS own, COUNT { MATCH (list2)<-[:LISTED_IN]-(paper2:Paper) RETURN DISTINCT paper2 } AS theirs
  RETURN { paperCount: paperCount, share: toFloat(paperCount) / own, jaccard: toFloat(paperCount) / (own + theirs - paperCount), list: { title: list2.title, paperCount: COUNT { MATCH (list2)<-[listedIn2:LISTED_IN]-(paper3:Paper) RETURN DISTINCT paper3 } }, papers: COLLECT {
    UNWIND papers AS paper4
    WITH paper4 ORDER BY paper4.title, paper4.newest LIMIT $p2
    RETURN { title: paper4.title }
  } }
}, COLLECT {
  MATCH (list)<-[:LISTED_IN]-(paper5:Paper)
  WITH DISTINCT list, paper5
  MATCH (paper5)-[:LISTED_IN]->(list3:List) WHERE list3 <> list
  WITH DISTINCT list, paper5, list3
  WITH list, list3, count(*) AS paperCount2
  ORDER BY paperCount2 DESC, list3.title, list3.id LIMIT $p3
  WITH list3, paperCount2, COUNT { MATCH (list)<-[:LISTED_IN]-(paper5:Paper) RETURN DISTINCT paper5 } AS own2, COUNT { MATCH (list3)<-[:LISTED_IN]-(paper5:Paper) RETURN DISTINCT paper5 } AS theirs2
  RETURN { paperCount: paperCount2 }
}] AS value
RETURN value AS row
// $p0 = 25
// $p1 = 25
// $p2 = 2
// $p3 = 1
