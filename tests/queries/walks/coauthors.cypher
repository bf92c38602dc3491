CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  MATCH (author:Author)
  WHERE author.name = $p1
  WITH author ORDER BY author.id LIMIT 1
  WITH found AS beside, author, [COUNT {
    MATCH (author)-[:AUTHORED]->(paper:Paper) WHERE COUNT { (paper)<-[:AUTHORED]-() } <= $p2
    MATCH (paper)<-[:AUTHORED]-(author2:Author) WHERE author2 <> author
    RETURN DISTINCT author2
  }, COUNT { MATCH (author)-[:AUTHORED]->(paper2:Paper) WHERE COUNT { (paper2)<-[:AUTHORED]-() } > $p3 }, COLLECT {
    MATCH (author)-[:AUTHORED]->(paper3:Paper) WHERE COUNT { (paper3)<-[:AUTHORED]-() } <= $p4
    MATCH (paper3)<-[:AUTHORED]-(author3:Author) WHERE author3 <> author
    WITH author3, count(*) AS paperCount, min(paper3.year) AS firstYear, max(paper3.year) AS lastYear, collect(paper3) AS papers
    ORDER BY paperCount DESC, lastYear IS NULL, lastYear DESC, author3.name, author3.id LIMIT $p5
    RETURN { paperCount: paperCount, firstYear: firstYear, lastYear: lastYear, author: { name: author3.name, papers: COLLECT {
      MATCH (author3)-[authored:AUTHORED]->(paper4:Paper)
      WITH paper4, authored ORDER BY paper4.newest LIMIT $p6
      RETURN { title: paper4.title }
    } }, papers: COLLECT {
      UNWIND papers AS paper5
      WITH paper5 ORDER BY paper5.newest LIMIT $p7
      RETURN { title: paper5.title }
    }, `papers byTitle`: COLLECT {
      UNWIND papers AS paper6
      WITH paper6 ORDER BY paper6.title DESC, paper6.newest LIMIT $p8
      RETURN { title: paper6.title }
    } }
  }, COLLECT {
    MATCH (author)-[:AUTHORED]->(paper7:Paper) WHERE COUNT { (paper7)<-[:AUTHORED]-() } <= $p9 AND paper7.year >= $p10 AND EXISTS { MATCH (paper7)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true }
    MATCH (paper7)<-[:AUTHORED]-(author4:Author) WHERE author4 <> author
    WITH author4, count(*) AS paperCount2, min(paper7.year) AS firstYear2, max(paper7.year) AS lastYear2
    ORDER BY paperCount2 DESC, lastYear2 IS NULL, lastYear2 DESC, author4.name, author4.id LIMIT $p11
    WITH found AS beside2, author4, paperCount2, firstYear2, lastYear2, { paperCount: paperCount2, author: { coauthors: COLLECT {
      MATCH (author4)-[:AUTHORED]->(paper8:Paper) WHERE COUNT { (paper8)<-[:AUTHORED]-() } <= $p12
      MATCH (paper8)<-[:AUTHORED]-(author5:Author) WHERE author5 <> author4
      WITH author5, count(*) AS paperCount3, min(paper8.year) AS firstYear3, max(paper8.year) AS lastYear3
      ORDER BY paperCount3 DESC, lastYear3 IS NULL, lastYear3 DESC, author5.name, author5.id LIMIT $p13
      RETURN { paperCount: paperCount3, author: { name: author5.name } }
    }, crowdedPaperCount: COUNT { MATCH (author4)-[:AUTHORED]->(paper9:Paper) WHERE COUNT { (paper9)<-[:AUTHORED]-() } > $p14 } } } AS value
    RETURN value
  }, COUNT {
    MATCH (author)-[:AUTHORED]->(paper10:Paper) WHERE COUNT { (paper10)<-[:AUTHORED]-() } <= $p15 AND elementId(paper10) IN found
    MATCH (paper10)<-[:AUTHORED]-(author6:Author) WHERE author6 <> author
    RETURN DISTINCT author6
  }] AS value2
  RETURN value2 AS row
}
RETURN row
// $p0 = "((title:\"llama\"^4 name:\"llama\"^4 owner:\"llama\" abstract:\"llama\") title:[llama TO llama]^3 name:[llama TO llama]^3 abstract:[llama TO llama]^3 title:llama*^1.5 name:llama*^1.5)"
// $p1 = "Chaoyi Wu"
// $p2 = 30
// $p3 = 30
// $p4 = 30
// $p5 = 3
// $p6 = 1
// $p7 = 1
// $p8 = 2
// $p9 = 5
// $p10 = 2023
// $p11 = 2
// $p12 = 30
// $p13 = 1
// $p14 = 5
// $p15 = 30
