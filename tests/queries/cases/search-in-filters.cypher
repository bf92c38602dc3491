CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL () {
  CALL db.index.fulltext.queryNodes('words', $p1) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found2
}
CALL () {
  CALL db.index.fulltext.queryNodes('words', $p2) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found3
}
CALL (*) {
  MATCH (paper:Paper) WHERE paper.newest IS NOT NULL AND elementId(paper) IN found AND (((paper.year >= $p3) OR ((NOT (elementId(paper) IN found2)) = true))) = true
  WITH paper ORDER BY paper.newest LIMIT $p4
  RETURN [paper.title, COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE EXISTS { MATCH (author)-[authored2:AUTHORED]->(paper2:Paper) WHERE (elementId(paper2) IN found3) }
    WITH author, authored ORDER BY authored.position, author.id LIMIT $p5
    RETURN [author.name]
  }] AS row
}
RETURN row
// $p0 = "((title:\"llama\"^4 name:\"llama\"^4 owner:\"llama\" abstract:\"llama\") title:[llama TO llama]^3 name:[llama TO llama]^3 abstract:[llama TO llama]^3 title:llama*^1.5 name:llama*^1.5)"
// $p1 = "((title:\"medical\"^4 name:\"medical\"^4 owner:\"medical\" abstract:\"medical\") title:[medical TO medical]^3 name:[medical TO medical]^3 abstract:[medical TO medical]^3 title:medical*^1.5 name:medical*^1.5)"
// $p2 = "((title:\"clinical\"^4 name:\"clinical\"^4 owner:\"clinical\" abstract:\"clinical\") title:[clinical TO clinical]^3 name:[clinical TO clinical]^3 abstract:[clinical TO clinical]^3 title:clinical*^1.5 name:clinical*^1.5)"
// $p3 = 2023
// $p4 = 3
// $p5 = 2

CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  RETURN found AS beside, [$p1, $p2, $p3, $p4, { count: COUNT { MATCH (paper:Paper) WHERE elementId(paper) IN found } }, COLLECT {
    MATCH (paper2:Paper) WHERE paper2.newest IS NOT NULL AND elementId(paper2) IN found
    WITH paper2 ORDER BY paper2.newest LIMIT $p5
    RETURN [[paper2.newest], [paper2.title]]
  }] AS row
}
RETURN row
// $p0 = "(title:\"question answering\"^6 name:\"question answering\"^6 owner:\"question answering\" abstract:\"question answering\")"
// $p1 = "newest"
// $p2 = 25
// $p3 = false
// $p4 = false
// $p5 = 26

CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  RETURN found AS beside, [$p1, $p2, $p3, $p4, {  }, COLLECT {
    CALL (found) {
      MATCH (author)-[authored:AUTHORED]->(paper:Paper) WHERE elementId(paper) IN found
      WITH author, count(paper) AS count ORDER BY count DESC, author.name, author.id LIMIT $p5
      RETURN collect(author) AS most
    }
    CALL (most, found) {
      UNWIND most AS author
      RETURN author
      UNION ALL
      UNWIND CASE WHEN size(most) < $p6 THEN [true] ELSE [] END AS few
      MATCH (author:Author) WHERE NOT EXISTS { MATCH (author)-[authored:AUTHORED]->(paper:Paper) WHERE elementId(paper) IN found }
      WITH author ORDER BY author.name, author.id LIMIT $p7
      RETURN author
    }
    WITH author ORDER BY COUNT { MATCH (author)-[authored2:AUTHORED]->(paper2:Paper) WHERE elementId(paper2) IN found } DESC, author.name, author.id LIMIT $p8
    RETURN [[COUNT { MATCH (author)-[authored2:AUTHORED]->(paper2:Paper) WHERE elementId(paper2) IN found }, author.name, author.id], [author.name]]
  }] AS row
}
RETURN row
// $p0 = "((title:\"medical\"^4 name:\"medical\"^4 owner:\"medical\" abstract:\"medical\") title:[medical TO medical]^3 name:[medical TO medical]^3 abstract:[medical TO medical]^3 title:medical*^1.5 name:medical*^1.5)"
// $p1 = "paperCount-,name,id"
// $p2 = 2
// $p3 = false
// $p4 = false
// $p5 = 3
// $p6 = 3
// $p7 = 3
// $p8 = 3
