CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  CALL (found) {
    MATCH (paper:Paper) WHERE COUNT { (paper)<-[:AUTHORED]-() } <= $p1 AND (((paper.year >= $p2) OR (elementId(paper) IN found))) = true
    MATCH (paper)<-[:AUTHORED]-(author:Author)
    WITH author, count(*) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
    ORDER BY paperCount DESC, author.id LIMIT $p3
    RETURN collect({ node: author, weight: paperCount, firstYear: firstYear, lastYear: lastYear }) AS ranked
  }
  WITH *, ranked[..$p4] AS kept
  WITH *, [ranking IN kept | ranking.node] AS nodes
  CALL (nodes, found) {
    UNWIND nodes AS source
    MATCH (source)-[:AUTHORED]->(paper2:Paper) WHERE COUNT { (paper2)<-[:AUTHORED]-() } <= $p5 AND (((paper2.year >= $p6) OR (elementId(paper2) IN found))) = true
    MATCH (paper2)<-[:AUTHORED]-(target:Author) WHERE source.id < target.id AND target IN nodes
    WITH source, target, count(*) AS weight, min(paper2.year) AS firstYear, max(paper2.year) AS lastYear LIMIT $p7
    RETURN collect([source.id, target.id, 'COAUTHOR', weight, firstYear, lastYear]) AS edges
  }
  CALL (kept, found) {
    UNWIND range(0, size(kept) - 1) AS place
    WITH place, kept[place].node AS author, kept[place].weight AS weight, kept[place].firstYear AS firstYear, kept[place].lastYear AS lastYear
    CALL (author, found) {
      WITH author WHERE author:Author
      RETURN { `nodes node node`: { id: author.id, paperCount: COUNT { (author)-[:AUTHORED]->() }, coauthorCount: COUNT {
        MATCH (author)-[:AUTHORED]->(paper3:Paper) WHERE COUNT { (paper3)<-[:AUTHORED]-() } <= $p8
        MATCH (paper3)<-[:AUTHORED]-(author2:Author) WHERE author2 <> author
        RETURN DISTINCT author2
      } } } AS shown, $p9 AS type
    }
    WITH [author.id, type, author.name, null, shown, firstYear, lastYear, weight] AS shownNode
    RETURN collect(shownNode) AS shownNodes
  }
  WITH *, COUNT { MATCH (paper4:Paper) WHERE COUNT { (paper4)<-[:AUTHORED]-() } > $p10 AND (((paper4.year >= $p11) OR (elementId(paper4) IN found))) = true } AS crowdedPaperCount
  RETURN {
    nodes: shownNodes,
    edges: edges,
    truncated: size(ranked) > size(kept) OR size(edges) = $p12,
    crowdedPaperCount: crowdedPaperCount
  } AS row
}
RETURN row
// $p0 = "((title:\"clinical\"^4 name:\"clinical\"^4 owner:\"clinical\" abstract:\"clinical\") title:[clinical TO clinical]^3 name:[clinical TO clinical]^3 abstract:[clinical TO clinical]^3 title:clinical*^1.5 name:clinical*^1.5)"
// $p1 = 10
// $p2 = 2023
// $p3 = 21
// $p4 = 20
// $p5 = 10
// $p6 = 2023
// $p7 = 200000
// $p8 = 10
// $p9 = "Author"
// $p10 = 10
// $p11 = 2023
// $p12 = 200000

CALL () {
  MATCH (paper:Paper) WHERE COUNT { (paper)<-[:AUTHORED]-() } <= $p0 AND paper.year < $p1
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(*) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  ORDER BY paperCount DESC, author.id LIMIT $p2
  RETURN collect({ node: author, weight: paperCount, firstYear: firstYear, lastYear: lastYear }) AS ranked
}
WITH *, ranked[..$p3] AS kept
WITH *, [ranking IN kept | ranking.node] AS nodes
CALL (nodes) {
  UNWIND nodes AS source
  MATCH (source)-[:AUTHORED]->(paper2:Paper) WHERE COUNT { (paper2)<-[:AUTHORED]-() } <= $p4 AND paper2.year < $p5
  MATCH (paper2)<-[:AUTHORED]-(target:Author) WHERE source.id < target.id AND target IN nodes
  WITH source, target, count(*) AS weight, min(paper2.year) AS firstYear, max(paper2.year) AS lastYear LIMIT $p6
  RETURN collect([source.id, target.id, 'COAUTHOR', weight, firstYear, lastYear]) AS edges
}
CALL (kept) {
  UNWIND range(0, size(kept) - 1) AS place
  WITH place, kept[place].node AS author, kept[place].weight AS weight, kept[place].firstYear AS firstYear, kept[place].lastYear AS lastYear
  WITH *, CASE WHEN author:Author THEN $p7 END AS type, {} AS shown
  WITH [author.id, type, author.name, null, shown, firstYear, lastYear, weight] AS shownNode
  RETURN collect(shownNode) AS shownNodes
}
WITH *, 0 AS crowdedPaperCount
RETURN {
  nodes: shownNodes,
  edges: edges,
  truncated: size(ranked) > size(kept) OR size(edges) = $p8,
  crowdedPaperCount: crowdedPaperCount
} AS row
// $p0 = 30
// $p1 = 1900
// $p2 = 501
// $p3 = 500
// $p4 = 30
// $p5 = 1900
// $p6 = 200000
// $p7 = "Author"
// $p8 = 200000
