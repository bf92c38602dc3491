MATCH (list:List) WHERE list.title IS NOT NULL AND NOT EXISTS { MATCH (list)<-[listedIn:LISTED_IN]-(paper:Paper) WHERE (paper.openAlexId IS NOT NULL AND (paper.openAlexId CONTAINS $p0) = true) } AND EXISTS { MATCH (list)<-[listedIn2:LISTED_IN]-(paper2:Paper) WHERE (paper2.title IS NOT NULL AND (paper2.title CONTAINS $p1) = true) }
WITH list ORDER BY list.title, list.id LIMIT $p2
WITH list, [COLLECT {
  MATCH (list)<-[listedIn3:LISTED_IN]-(paper3:Paper) WHERE paper3.openAlexId IS NOT NULL AND (paper3.openAlexId ENDS WITH $p3) = true AND paper3.openAlexId IS NOT NULL
  WITH DISTINCT paper3 ORDER BY paper3.newest LIMIT $p4
  RETURN [paper3.title]
}, COLLECT {
  MATCH (list)<-[listedIn4:LISTED_IN]-(paper4:Paper) WHERE paper4.openAlexId IS NOT NULL AND (paper4.openAlexId CONTAINS $p5) = true AND paper4.openAlexId IS NOT NULL
  WITH DISTINCT paper4 ORDER BY paper4.newest LIMIT $p6
  RETURN [paper4.title]
}, [$p7, $p8, $p9, $p10, head(COLLECT {
  WITH COLLECT {
    MATCH (list)<-[listedIn5:LISTED_IN]-(paper5:Paper) WHERE paper5.openAlexId IS NOT NULL AND (paper5.openAlexId CONTAINS $p11) = true
    RETURN DISTINCT paper5
  } AS found
  WITH found, { `facets facets`: { years: COLLECT {
    CALL (found) {
      UNWIND found AS paper6
      WITH paper6, paper6.year AS key
      WITH key, count(*) AS count WHERE key IS NOT NULL
      WITH key, count ORDER BY key
      RETURN key, count
    }
    RETURN { value: toString(key), id: null, count: count }
  } }, count: size(found) } AS value
  RETURN value
}), []], COLLECT {
  MATCH (list)<-[listedIn6:LISTED_IN]-(paper7:Paper) WHERE NOT (coalesce(paper7.openAlexId CONTAINS $p12, false)) AND toLower(paper7.title) ENDS WITH toLower($p13) AND paper7.arxivId IS NOT NULL AND (paper7.arxivId CONTAINS $p14) = true
  WITH DISTINCT paper7 ORDER BY paper7.newest LIMIT $p15
  RETURN [paper7.title, paper7.arxivId]
}] AS value2
RETURN value2 AS row
// $p0 = "W"
// $p1 = "LLaMA"
// $p2 = 25
// $p3 = "W"
// $p4 = 25
// $p5 = "W"
// $p6 = 25
// $p7 = "newest"
// $p8 = 25
// $p9 = false
// $p10 = false
// $p11 = "W"
// $p12 = "W"
// $p13 = "medicine"
// $p14 = "23"
// $p15 = 2
