WITH $p0 AS id
CALL (id) {
  CALL (id) {
    CALL (id) {
      MATCH (found:Paper { id: id })
      RETURN found
      UNION ALL
      MATCH (found:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias { id: id })
      RETURN found
    }
    WITH found, id ORDER BY found.id <> id, found.id LIMIT 1
    RETURN found AS node
    UNION ALL
    MATCH (found2:Author { id: id })
    RETURN found2 AS node
    UNION ALL
    MATCH (found3:Category { id: id })
    RETURN found3 AS node
    UNION ALL
    MATCH (found4:Repository { id: id })
    RETURN found4 AS node
    UNION ALL
    MATCH (found5:Venue { id: id })
    RETURN found5 AS node
    UNION ALL
    MATCH (found6:List { id: id })
    RETURN found6 AS node
  }
  RETURN collect(node)[..1] AS centre
}
CALL (centre) {
  UNWIND centre AS inner
  WITH * WHERE $p1 >= $p2
  MATCH (inner)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-(outer:Paper|Author|Category) WHERE NOT outer IN centre
  WITH outer, count(*) AS links
  ORDER BY links DESC, outer.id LIMIT $p3
  RETURN collect(outer) AS found7
}
WITH *, found7[..$p4 - size(centre)] AS ring
WITH *, centre + ring AS nodes, false OR size(found7) > size(ring) AS truncated
CALL (ring, nodes) {
  UNWIND ring AS inner2
  WITH * WHERE $p5 >= $p6 AND COUNT { (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } <= $p7
  MATCH (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-(outer2:Paper|Author|Category) WHERE NOT outer2 IN nodes
  WITH outer2, count(*) AS links2
  ORDER BY links2 DESC, outer2.id LIMIT $p8
  RETURN collect(outer2) AS found8
}
WITH *, found8[..$p9 - size(nodes)] AS ring2
WITH *, nodes + ring2 AS nodes2, truncated OR size(found8) > size(ring2) OR ($p10 >= $p11 AND any(inner2 IN ring WHERE COUNT { (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } > $p12)) AS truncated2
CALL (nodes2) {
  CALL (nodes2) {
    UNWIND nodes2 AS node
    MATCH (node:Paper)-[edge:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN]-(other) WHERE other IN nodes2
    RETURN edge
    UNION ALL
    UNWIND nodes2 AS node
    MATCH (node:Paper|Category)-[edge:CITES|SUBCATEGORY_OF]->(other) WHERE other IN nodes2
    RETURN edge
  }
  WITH startNode(edge).id AS source, endNode(edge).id AS target, type(edge) AS kind, count(*) AS weight
  ORDER BY source, target, kind
  RETURN collect([source, target, kind, weight]) AS edges
}
WITH *, [node IN centre | 0] + [node IN ring | $p13] + [node IN ring2 | $p14] AS distances
CALL (nodes2, distances) {
  UNWIND range(0, size(nodes2) - 1) AS place
  WITH place, nodes2[place] AS node, distances[place] AS distance
  WITH *, CASE WHEN node:Paper THEN $p15 WHEN node:Author THEN $p16 WHEN node:Category THEN $p17 WHEN node:Repository THEN $p18 WHEN node:Venue THEN $p19 WHEN node:List THEN $p20 END AS type, {} AS shown
  WITH place, [node.id, type, CASE WHEN node.owner IS NULL THEN coalesce(node.title, node.name) ELSE node.owner + '/' + node.name END, distance, shown, node.year, node.year] AS shownNode ORDER BY place
  RETURN collect(shownNode) AS shownNodes
}
RETURN { nodes: shownNodes, edges: edges, truncated: truncated2, crowdedPaperCount: 0 } AS row
// $p0 = "A9tD4rbRvpR4-GXuJ"
// $p1 = 2
// $p2 = 1
// $p3 = 10
// $p4 = 10
// $p5 = 2
// $p6 = 2
// $p7 = 500
// $p8 = 10
// $p9 = 10
// $p10 = 2
// $p11 = 2
// $p12 = 500
// $p13 = 1
// $p14 = 2
// $p15 = "Paper"
// $p16 = "Author"
// $p17 = "Category"
// $p18 = "Repository"
// $p19 = "Venue"
// $p20 = "List"

CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  WITH $p1 AS id
  CALL (id, found) {
    CALL (id, found) {
      CALL (id, found) {
        MATCH (found2:Paper { id: id })
        RETURN found2
        UNION ALL
        MATCH (found2:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias { id: id })
        RETURN found2
      }
      WITH found2, id ORDER BY found2.id <> id, found2.id LIMIT 1
      RETURN found2 AS node2
      UNION ALL
      MATCH (found3:Author { id: id })
      RETURN found3 AS node2
      UNION ALL
      MATCH (found4:Category { id: id })
      RETURN found4 AS node2
      UNION ALL
      MATCH (found5:Repository { id: id })
      RETURN found5 AS node2
      UNION ALL
      MATCH (found6:Venue { id: id })
      RETURN found6 AS node2
      UNION ALL
      MATCH (found7:List { id: id })
      RETURN found7 AS node2
    }
    RETURN collect(node2)[..1] AS centre
  }
  CALL (centre, found) {
    UNWIND centre AS inner
    WITH * WHERE $p2 >= $p3
    MATCH (inner)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-(outer:Paper|Author|Category|Repository|Venue|List) WHERE NOT outer IN centre
    WITH outer, count(*) AS links
    ORDER BY links DESC, outer.id LIMIT $p4
    RETURN collect(outer) AS found8
  }
  WITH *, found8[..$p5 - size(centre)] AS ring
  WITH *, centre + ring AS nodes, false OR size(found8) > size(ring) AS truncated
  CALL (ring, nodes, found) {
    UNWIND ring AS inner2
    WITH * WHERE $p6 >= $p7 AND COUNT { (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } <= $p8
    MATCH (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-(outer2:Paper|Author|Category|Repository|Venue|List) WHERE NOT outer2 IN nodes
    WITH outer2, count(*) AS links2
    ORDER BY links2 DESC, outer2.id LIMIT $p9
    RETURN collect(outer2) AS found9
  }
  WITH *, found9[..$p10 - size(nodes)] AS ring2
  WITH *, nodes + ring2 AS nodes2, truncated OR size(found9) > size(ring2) OR ($p11 >= $p12 AND any(inner2 IN ring WHERE COUNT { (inner2)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } > $p13)) AS truncated2
  CALL (ring2, nodes2, found) {
    UNWIND ring2 AS inner3
    WITH * WHERE $p14 >= $p15 AND COUNT { (inner3)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } <= $p16
    MATCH (inner3)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-(outer3:Paper|Author|Category|Repository|Venue|List) WHERE NOT outer3 IN nodes2
    WITH outer3, count(*) AS links3
    ORDER BY links3 DESC, outer3.id LIMIT $p17
    RETURN collect(outer3) AS found10
  }
  WITH *, found10[..$p18 - size(nodes2)] AS ring3
  WITH *, nodes2 + ring3 AS nodes3, truncated2 OR size(found10) > size(ring3) OR ($p19 >= $p20 AND any(inner3 IN ring2 WHERE COUNT { (inner3)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]-() } > $p21)) AS truncated3
  CALL (nodes3, found) {
    CALL (nodes3, found) {
      UNWIND nodes3 AS node2
      MATCH (node2:Paper)-[edge:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN]-(other) WHERE other IN nodes3
      RETURN edge
      UNION ALL
      UNWIND nodes3 AS node2
      MATCH (node2:Paper|Category)-[edge:CITES|SUBCATEGORY_OF]->(other) WHERE other IN nodes3
      RETURN edge
    }
    WITH startNode(edge).id AS source, endNode(edge).id AS target, type(edge) AS kind, count(*) AS weight
    ORDER BY source, target, kind
    RETURN collect([source, target, kind, weight]) AS edges
  }
  WITH *, [node2 IN centre | 0] + [node2 IN ring | $p22] + [node2 IN ring2 | $p23] + [node2 IN ring3 | $p24] AS distances
  CALL (nodes3, distances, found) {
    UNWIND range(0, size(nodes3) - 1) AS place
    WITH place, nodes3[place] AS node2, distances[place] AS distance
    CALL (node2, found) {
      WITH node2 WHERE node2:Paper
      RETURN { `some node node`: {  }, `nodes node node`: { id: node2.id } } AS shown, $p25 AS type
      UNION ALL
      WITH node2 WHERE node2:Author
      RETURN { `some node node`: { papers: COLLECT {
        MATCH (node2)-[authored:AUTHORED]->(paper:Paper) WHERE elementId(paper) IN found
        WITH paper, authored ORDER BY paper.newest LIMIT $p26
        RETURN { title: paper.title }
      } }, `nodes node node`: { id: node2.id } } AS shown, $p27 AS type
      UNION ALL
      WITH node2 WHERE node2:Category
      RETURN { `some node node`: { path: node2.path }, `nodes node node`: { id: node2.id } } AS shown, $p28 AS type
      UNION ALL
      WITH node2 WHERE node2:Repository
      RETURN { `some node node`: {  }, `nodes node node`: { id: node2.id } } AS shown, $p29 AS type
      UNION ALL
      WITH node2 WHERE node2:Venue
      RETURN { `some node node`: {  }, `nodes node node`: { id: node2.id } } AS shown, $p30 AS type
      UNION ALL
      WITH node2 WHERE node2:List
      RETURN { `some node node`: {  }, `nodes node node`: { id: node2.id } } AS shown, $p31 AS type
    }
    WITH place, [node2.id, type, CASE WHEN node2.owner IS NULL THEN coalesce(node2.title, node2.name) ELSE node2.owner + '/' + node2.name END, distance, shown, node2.year, node2.year] AS shownNode ORDER BY place
    RETURN collect(shownNode) AS shownNodes
  }
  RETURN { nodes: shownNodes, edges: edges, truncated: truncated3, crowdedPaperCount: 0 } AS row
}
RETURN row
// $p0 = "((title:\"radiology\"^4 name:\"radiology\"^4 owner:\"radiology\" abstract:\"radiology\") title:[radiology TO radiology]^3 name:[radiology TO radiology]^3 abstract:[radiology TO radiology]^3 title:radiology*^1.5 name:radiology*^1.5)"
// $p1 = "A9tD4rbRvpR4-GXuJ"
// $p2 = 3
// $p3 = 1
// $p4 = 2000
// $p5 = 2000
// $p6 = 3
// $p7 = 2
// $p8 = 500
// $p9 = 2000
// $p10 = 2000
// $p11 = 3
// $p12 = 2
// $p13 = 500
// $p14 = 3
// $p15 = 3
// $p16 = 500
// $p17 = 2000
// $p18 = 2000
// $p19 = 3
// $p20 = 3
// $p21 = 500
// $p22 = 1
// $p23 = 2
// $p24 = 3
// $p25 = "Paper"
// $p26 = 25
// $p27 = "Author"
// $p28 = "Category"
// $p29 = "Repository"
// $p30 = "Venue"
// $p31 = "List"
