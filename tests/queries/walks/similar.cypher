MATCH (paper:Paper)
WHERE paper.arxivId = $p0
WITH paper ORDER BY paper.id LIMIT 1
WITH paper, [COLLECT {
  CALL (paper) {
    MATCH (paper)<-[:AUTHORED]-(shared:Author)-[:AUTHORED]->(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)-[:AUTHORED]->() } <= $p1
    RETURN paper2, $p2 AS kind, shared, log(2) / log(COUNT { (shared)-[:AUTHORED]->() }) AS weight
    UNION ALL
    MATCH (paper)-[:IN_CATEGORY]->(shared:Category)<-[:IN_CATEGORY]-(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)<-[:IN_CATEGORY]-() } <= $p3
    RETURN paper2, $p4 AS kind, shared, log(2) / log(COUNT { (shared)<-[:IN_CATEGORY]-() }) AS weight
    UNION ALL
    MATCH (paper)-[:IN_CATEGORY]->(shared:Category)<-[:IN_CATEGORY]-(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)<-[:IN_CATEGORY]-() } <= $p5 AND EXISTS { MATCH (paper)-[mine:LISTED_IN]->(:List)<-[theirs:LISTED_IN]-(paper2) WHERE mine.section = shared.path AND theirs.section = shared.path }
    RETURN paper2, $p6 AS kind, shared, log(2) / log(COUNT { (shared)<-[:IN_CATEGORY]-() }) AS weight
    UNION ALL
    MATCH (paper)-[:HAS_REPOSITORY]->(shared:Repository)<-[:HAS_REPOSITORY]-(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)<-[:HAS_REPOSITORY]-() } <= $p7
    RETURN paper2, $p8 AS kind, shared, log(2) / log(COUNT { (shared)<-[:HAS_REPOSITORY]-() }) AS weight
    UNION ALL
    MATCH (paper)-[:CITES]->(shared:Paper)<-[:CITES]-(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)<-[:CITES]-() } <= $p9
    RETURN paper2, $p10 AS kind, shared, log(2) / log(COUNT { (shared)<-[:CITES]-() }) AS weight
    UNION ALL
    MATCH (paper)<-[:CITES]-(shared:Paper)-[:CITES]->(paper2:Paper)
    WHERE paper2 <> paper AND COUNT { (shared)-[:CITES]->() } <= $p11
    RETURN paper2, $p12 AS kind, shared, log(2) / log(COUNT { (shared)-[:CITES]->() }) AS weight
    UNION ALL
    MATCH (paper)-[:CITES]-(paper2:Paper)
    RETURN paper2, $p13 AS kind, paper2 AS shared, 1.0 AS weight
  }
  WITH paper2, kind, round(sum(weight), 4) AS likeness, collect(DISTINCT shared) AS shared
  WITH paper2, round(sum(likeness), 4) AS likeness, collect({ kind: kind, score: likeness, shared: shared }) AS reasons
  ORDER BY likeness DESC, paper2.title, paper2.id LIMIT $p14
  WITH paper2, likeness, reasons, { score: likeness, reasons: COLLECT {
    UNWIND reasons AS reason
    WITH reason ORDER BY reason.score DESC, reason.kind
    RETURN { kind: reason.kind, score: reason.score, count: size(reason.shared), shared: COLLECT {
      UNWIND reason.shared AS thing
      WITH thing ORDER BY CASE WHEN thing:Category THEN reduce(headings = head(thing.path), heading IN tail(thing.path) | headings + ' › ' + heading) WHEN thing:Repository THEN thing.url ELSE coalesce(thing.title, thing.name) END, thing.id
      RETURN { id: thing.id, value: CASE WHEN thing:Category THEN reduce(headings = head(thing.path), heading IN tail(thing.path) | headings + ' › ' + heading) WHEN thing:Repository THEN thing.url ELSE coalesce(thing.title, thing.name) END }
    } }
  }, paper: { title: paper2.title, similar: COLLECT {
    CALL (paper2) {
      MATCH (paper2)<-[:AUTHORED]-(shared2:Author)-[:AUTHORED]->(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)-[:AUTHORED]->() } <= $p15
      RETURN paper3, $p16 AS kind2, shared2, log(2) / log(COUNT { (shared2)-[:AUTHORED]->() }) AS weight2
      UNION ALL
      MATCH (paper2)-[:IN_CATEGORY]->(shared2:Category)<-[:IN_CATEGORY]-(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)<-[:IN_CATEGORY]-() } <= $p17
      RETURN paper3, $p18 AS kind2, shared2, log(2) / log(COUNT { (shared2)<-[:IN_CATEGORY]-() }) AS weight2
      UNION ALL
      MATCH (paper2)-[:IN_CATEGORY]->(shared2:Category)<-[:IN_CATEGORY]-(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)<-[:IN_CATEGORY]-() } <= $p19 AND EXISTS { MATCH (paper2)-[mine2:LISTED_IN]->(:List)<-[theirs2:LISTED_IN]-(paper3) WHERE mine2.section = shared2.path AND theirs2.section = shared2.path }
      RETURN paper3, $p20 AS kind2, shared2, log(2) / log(COUNT { (shared2)<-[:IN_CATEGORY]-() }) AS weight2
      UNION ALL
      MATCH (paper2)-[:HAS_REPOSITORY]->(shared2:Repository)<-[:HAS_REPOSITORY]-(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)<-[:HAS_REPOSITORY]-() } <= $p21
      RETURN paper3, $p22 AS kind2, shared2, log(2) / log(COUNT { (shared2)<-[:HAS_REPOSITORY]-() }) AS weight2
      UNION ALL
      MATCH (paper2)-[:CITES]->(shared2:Paper)<-[:CITES]-(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)<-[:CITES]-() } <= $p23
      RETURN paper3, $p24 AS kind2, shared2, log(2) / log(COUNT { (shared2)<-[:CITES]-() }) AS weight2
      UNION ALL
      MATCH (paper2)<-[:CITES]-(shared2:Paper)-[:CITES]->(paper3:Paper)
      WHERE paper3 <> paper2 AND COUNT { (shared2)-[:CITES]->() } <= $p25
      RETURN paper3, $p26 AS kind2, shared2, log(2) / log(COUNT { (shared2)-[:CITES]->() }) AS weight2
      UNION ALL
      MATCH (paper2)-[:CITES]-(paper3:Paper)
      RETURN paper3, $p27 AS kind2, paper3 AS shared2, 1.0 AS weight2
    }
    WITH paper3, kind2, round(sum(weight2), 4) AS likeness2, collect(DISTINCT shared2) AS shared2
    WITH paper3, round(sum(likeness2), 4) AS likeness2, collect({ kind: kind2, score: likeness2, shared: shared2 }) AS reasons2
    ORDER BY likeness2 DESC, paper3.title, paper3.id LIMIT $p28
    RETURN { score: likeness2, paper: { title: paper3.title } }
  } } } AS value
  RETURN value
}] AS value2
RETURN value2 AS row
// $p0 = "2304.14454"
// $p1 = 500
// $p2 = "AUTHORS"
// $p3 = 500
// $p4 = "CATEGORIES"
// $p5 = 500
// $p6 = "SECTIONS"
// $p7 = 500
// $p8 = "REPOSITORIES"
// $p9 = 500
// $p10 = "CITATIONS"
// $p11 = 500
// $p12 = "CITATIONS"
// $p13 = "CITATIONS"
// $p14 = 2
// $p15 = 500
// $p16 = "AUTHORS"
// $p17 = 500
// $p18 = "CATEGORIES"
// $p19 = 500
// $p20 = "SECTIONS"
// $p21 = 500
// $p22 = "REPOSITORIES"
// $p23 = 500
// $p24 = "CITATIONS"
// $p25 = 500
// $p26 = "CITATIONS"
// $p27 = "CITATIONS"
// $p28 = 1

CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node, score
WITH node, score WHERE node:Paper LIMIT $p1
WITH node, score ORDER BY score DESC, node.id LIMIT $p2
WITH collect({ node: node, score: score }) AS written
CALL (written) {
  UNWIND written AS hit
  RETURN hit.node AS node, hit.score AS score
  UNION ALL
  WITH * WHERE size(written) < $p3
  CALL db.index.fulltext.queryNodes('words', $p4) YIELD node AS node, score
  WITH node, score WHERE node:Paper LIMIT $p5
  WITH node, score, written WHERE NOT node IN [hit IN written | hit.node]
  RETURN node, score / (score + 1) * coalesce(written[-1].score, 1) AS score
}
WITH node, score + CASE WHEN node.titleKey = $p6 OR node.foldedName = $p7 OR toLower(coalesce(node.title, node.name)) = $p8 THEN 1000 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $p9
CALL (node) {
  WITH node WHERE node:Paper
  WITH node, { `node node`: { similar: COLLECT {
    CALL (node) {
      MATCH (node)<-[:AUTHORED]-(shared:Author)-[:AUTHORED]->(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)-[:AUTHORED]->() } <= $p10
      RETURN paper, $p11 AS kind, shared, log(2) / log(COUNT { (shared)-[:AUTHORED]->() }) AS weight
      UNION ALL
      MATCH (node)-[:IN_CATEGORY]->(shared:Category)<-[:IN_CATEGORY]-(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)<-[:IN_CATEGORY]-() } <= $p12
      RETURN paper, $p13 AS kind, shared, log(2) / log(COUNT { (shared)<-[:IN_CATEGORY]-() }) AS weight
      UNION ALL
      MATCH (node)-[:IN_CATEGORY]->(shared:Category)<-[:IN_CATEGORY]-(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)<-[:IN_CATEGORY]-() } <= $p14 AND EXISTS { MATCH (node)-[mine:LISTED_IN]->(:List)<-[theirs:LISTED_IN]-(paper) WHERE mine.section = shared.path AND theirs.section = shared.path }
      RETURN paper, $p15 AS kind, shared, log(2) / log(COUNT { (shared)<-[:IN_CATEGORY]-() }) AS weight
      UNION ALL
      MATCH (node)-[:HAS_REPOSITORY]->(shared:Repository)<-[:HAS_REPOSITORY]-(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)<-[:HAS_REPOSITORY]-() } <= $p16
      RETURN paper, $p17 AS kind, shared, log(2) / log(COUNT { (shared)<-[:HAS_REPOSITORY]-() }) AS weight
      UNION ALL
      MATCH (node)-[:CITES]->(shared:Paper)<-[:CITES]-(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)<-[:CITES]-() } <= $p18
      RETURN paper, $p19 AS kind, shared, log(2) / log(COUNT { (shared)<-[:CITES]-() }) AS weight
      UNION ALL
      MATCH (node)<-[:CITES]-(shared:Paper)-[:CITES]->(paper:Paper)
      WHERE paper <> node AND COUNT { (shared)-[:CITES]->() } <= $p20
      RETURN paper, $p21 AS kind, shared, log(2) / log(COUNT { (shared)-[:CITES]->() }) AS weight
      UNION ALL
      MATCH (node)-[:CITES]-(paper:Paper)
      RETURN paper, $p22 AS kind, paper AS shared, 1.0 AS weight
    }
    WITH paper, kind, round(sum(weight), 4) AS likeness, collect(DISTINCT shared) AS shared
    WITH paper, round(sum(likeness), 4) AS likeness, collect({ kind: kind, score: likeness, shared: shared }) AS reasons
    ORDER BY likeness DESC, paper.title, paper.id LIMIT $p23
    RETURN { reasons: COLLECT {
      UNWIND reasons AS reason
      WITH reason ORDER BY reason.score DESC, reason.kind
      RETURN { kind: reason.kind, score: reason.score, count: size(reason.shared), shared: COLLECT {
        UNWIND reason.shared AS thing
        WITH thing ORDER BY CASE WHEN thing:Category THEN reduce(headings = head(thing.path), heading IN tail(thing.path) | headings + ' › ' + heading) WHEN thing:Repository THEN thing.url ELSE coalesce(thing.title, thing.name) END, thing.id
        RETURN { id: thing.id, value: CASE WHEN thing:Category THEN reduce(headings = head(thing.path), heading IN tail(thing.path) | headings + ' › ' + heading) WHEN thing:Repository THEN thing.url ELSE coalesce(thing.title, thing.name) END }
      } }
    }, paper: { title: paper.title } }
  } } } AS value
  RETURN value AS shown, $p24 AS type
}
RETURN type, shown, score, null AS texts ORDER BY score DESC, node.id
// $p0 = "(title:\"PMC-VQA\"^6 name:\"PMC-VQA\"^6 owner:\"PMC-VQA\" abstract:\"PMC-VQA\")"
// $p1 = 200
// $p2 = 50
// $p3 = 1
// $p4 = "nothing:nothing"
// $p5 = 200
// $p6 = "pmcvqa"
// $p7 = "pmcvqa"
// $p8 = "pmc-vqa"
// $p9 = 1
// $p10 = 500
// $p11 = "AUTHORS"
// $p12 = 500
// $p13 = "CATEGORIES"
// $p14 = 500
// $p15 = "SECTIONS"
// $p16 = 500
// $p17 = "REPOSITORIES"
// $p18 = 500
// $p19 = "CITATIONS"
// $p20 = 500
// $p21 = "CITATIONS"
// $p22 = "CITATIONS"
// $p23 = 1
// $p24 = "Paper"
