OPTIONAL MATCH (from:Author { id: $p0 })
OPTIONAL MATCH (to:Author { id: $p1 })
CALL (from, to) {
  CALL (from, to) {
    WITH * WHERE from = to
    RETURN [from] AS authors
    UNION ALL
    WITH * WHERE from <> to
    MATCH path = allShortestPaths((from)-[:AUTHORED*..12]-(to))
    WHERE all(paper IN nodes(path) WHERE paper:Author OR (COUNT { (paper)<-[:AUTHORED]-() } <= $p2))
    RETURN [node IN nodes(path) WHERE node:Author] AS authors LIMIT $p3
  }
  WITH authors, count(*) AS ways WHERE size(authors) <= $p4 + 1
  WITH authors, ways ORDER BY ways DESC, [node IN authors | node.id]
  RETURN collect(authors) AS found, sum(ways) AS chains
}
WITH from, to, found, chains, {
  ends: [from IS NOT NULL, to IS NOT NULL],
  paths: COLLECT {
    UNWIND range(0, size(found) - 1) AS place
    WITH found[place] AS authors, size(found) > $p5 OR chains = $p6 AS truncated, place ORDER BY place LIMIT $p7
    WITH authors, truncated, {
      hopCount: size(authors) - 1,
      truncated: truncated,
      authors: COLLECT {
        UNWIND range(0, size(authors) - 1) AS index
        WITH authors[index] AS author, index ORDER BY index
        RETURN { name: author.name, paperCount: COUNT { (author)-[:AUTHORED]->() } }
      },
      hops: COLLECT {
        UNWIND range(0, size(authors) - 2) AS index2
        WITH index2, authors[index2] AS author2, authors[index2 + 1] AS author3
        MATCH (author2)-[:AUTHORED]->(paper2:Paper)<-[:AUTHORED]-(author3) WHERE COUNT { (paper2)<-[:AUTHORED]-() } <= $p8
        WITH index2, author2, author3, collect(paper2) AS papers ORDER BY index2
        RETURN { paperCount: size(papers), from: { name: author2.name }, to: { name: author3.name }, papers: COLLECT {
          UNWIND papers AS paper3
          WITH paper3 ORDER BY paper3.newest LIMIT $p9
          RETURN { title: paper3.title, authorCount: COUNT { (paper3)<-[:AUTHORED]-() } }
        } }
      }
    } AS value
    RETURN value
  }
} AS value2
RETURN value2 AS row
// $p0 = "A9tD4rbRvpR4-GXuJ"
// $p1 = "AqrB2qYkoqFyCt4PB"
// $p2 = 30
// $p3 = 10000
// $p4 = 6
// $p5 = 2
// $p6 = 10000
// $p7 = 2
// $p8 = 30
// $p9 = 1

CALL () {
  CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN collect(elementId(node)) AS found
}
CALL (*) {
  OPTIONAL MATCH (from:Author { id: $p1 })
  OPTIONAL MATCH (to:Author { id: $p2 })
  CALL (from, to, found) {
    CALL (from, to, found) {
      WITH * WHERE from = to
      RETURN [from] AS authors
      UNION ALL
      WITH * WHERE from <> to
      MATCH path = allShortestPaths((from)-[:AUTHORED*..12]-(to))
      WHERE all(paper IN nodes(path) WHERE paper:Author OR (COUNT { (paper)<-[:AUTHORED]-() } <= $p3 AND (((elementId(paper) IN found) OR (EXISTS { MATCH (paper)-[inCategory:IN_CATEGORY]->(category:Category) WHERE (category.depth = $p4) }))) = true AND (NOT (EXISTS { MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue) WHERE (venue.name = $p5) })) = true))
      RETURN [node2 IN nodes(path) WHERE node2:Author] AS authors LIMIT $p6
    }
    WITH authors, count(*) AS ways WHERE size(authors) <= $p7 + 1
    WITH authors, ways ORDER BY ways DESC, [node2 IN authors | node2.id]
    RETURN collect(authors) AS found2, sum(ways) AS chains
  }
  WITH found AS beside, from, to, found2, chains, {
    ends: [from IS NOT NULL, to IS NOT NULL],
    paths: COLLECT {
      UNWIND range(0, size(found2) - 1) AS place
      WITH found2[place] AS authors, size(found2) > $p8 OR chains = $p9 AS truncated, place ORDER BY place LIMIT $p10
      WITH found AS beside2, authors, truncated, {
        hopCount: size(authors) - 1,
        truncated: truncated,
        authors: COLLECT {
          UNWIND range(0, size(authors) - 1) AS index
          WITH authors[index] AS author, index ORDER BY index
          RETURN { name: author.name }
        },
        hops: COLLECT {
          UNWIND range(0, size(authors) - 2) AS index2
          WITH index2, authors[index2] AS author2, authors[index2 + 1] AS author3
          MATCH (author2)-[:AUTHORED]->(paper2:Paper)<-[:AUTHORED]-(author3) WHERE COUNT { (paper2)<-[:AUTHORED]-() } <= $p11 AND (((elementId(paper2) IN found) OR (EXISTS { MATCH (paper2)-[inCategory2:IN_CATEGORY]->(category2:Category) WHERE (category2.depth = $p12) }))) = true AND (NOT (EXISTS { MATCH (paper2)-[publishedIn2:PUBLISHED_IN]->(venue2:Venue) WHERE (venue2.name = $p13) })) = true
          WITH index2, author2, author3, collect(paper2) AS papers ORDER BY index2
          RETURN { papers: COLLECT {
            UNWIND papers AS paper3
            WITH paper3 ORDER BY paper3.title DESC, paper3.newest LIMIT $p14
            RETURN { title: paper3.title }
          } }
        }
      } AS value
      RETURN value
    }
  } AS value2
  RETURN value2 AS row
}
RETURN row
// $p0 = "(((title:\"medical\"^4 name:\"medical\"^4 owner:\"medical\" abstract:\"medical\") title:[medical TO medical]^3 name:[medical TO medical]^3 abstract:[medical TO medical]^3 title:medical*^1.5 name:medical*^1.5) ((title:\"llama\"^4 name:\"llama\"^4 owner:\"llama\" abstract:\"llama\") title:[llama TO llama]^3 name:[llama TO llama]^3 abstract:[llama TO llama]^3 title:llama*^1.5 name:llama*^1.5))"
// $p1 = "A9tD4rbRvpR4-GXuJ"
// $p2 = "AqrB2qYkoqFyCt4PB"
// $p3 = 20
// $p4 = 1
// $p5 = "Nature"
// $p6 = 10000
// $p7 = 3
// $p8 = 1
// $p9 = 10000
// $p10 = 1
// $p11 = 20
// $p12 = 1
// $p13 = "Nature"
// $p14 = 10

OPTIONAL MATCH (from:Author { id: $p0 })
OPTIONAL MATCH (to:Author { id: $p1 })
CALL (from, to) {
  CALL (from, to) {
    WITH * WHERE from = to
    RETURN [from] AS authors
    UNION ALL
    WITH * WHERE from <> to
    MATCH path = allShortestPaths((from)-[:AUTHORED*..12]-(to))
    WHERE all(paper IN nodes(path) WHERE paper:Author OR (COUNT { (paper)<-[:AUTHORED]-() } <= $p2))
    RETURN [node IN nodes(path) WHERE node:Author] AS authors LIMIT $p3
  }
  WITH authors, count(*) AS ways WHERE size(authors) <= $p4 + 1
  WITH authors, ways ORDER BY ways DESC, [node IN authors | node.id]
  RETURN collect(authors) AS found, sum(ways) AS chains
}
RETURN {
  ends: [from IS NOT NULL, to IS NOT NULL],
  paths: COLLECT {
    UNWIND range(0, size(found) - 1) AS place
    WITH found[place] AS authors, size(found) > $p5 OR chains = $p6 AS truncated, place ORDER BY place LIMIT $p7
    RETURN {
      hopCount: size(authors) - 1,
      truncated: truncated
    }
  }
} AS row
// $p0 = "A9tD4rbRvpR4-GXuJ"
// $p1 = "AqrB2qYkoqFyCt4PB"
// $p2 = 30
// $p3 = 10000
// $p4 = 1
// $p5 = 1
// $p6 = 10000
// $p7 = 1

OPTIONAL MATCH (from:Author { id: $p0 })
OPTIONAL MATCH (to:Author { id: $p1 })
CALL (from, to) {
  CALL (from, to) {
    WITH * WHERE from = to
    RETURN [from] AS authors
    UNION ALL
    WITH * WHERE from <> to
    MATCH path = allShortestPaths((from)-[:AUTHORED*..12]-(to))
    WHERE all(paper IN nodes(path) WHERE paper:Author OR (COUNT { (paper)<-[:AUTHORED]-() } <= $p2))
    RETURN [node IN nodes(path) WHERE node:Author] AS authors LIMIT $p3
  }
  WITH authors, count(*) AS ways WHERE size(authors) <= $p4 + 1
  WITH authors, ways ORDER BY ways DESC, [node IN authors | node.id]
  RETURN collect(authors) AS found, sum(ways) AS chains
}
WITH from, to, found, chains, {
  ends: [from IS NOT NULL, to IS NOT NULL],
  paths: COLLECT {
    UNWIND range(0, size(found) - 1) AS place
    WITH found[place] AS authors, size(found) > $p5 OR chains = $p6 AS truncated, place ORDER BY place LIMIT $p7
    WITH authors, truncated, {
      hopCount: size(authors) - 1,
      truncated: truncated,
      authors: COLLECT {
        UNWIND range(0, size(authors) - 1) AS index
        WITH authors[index] AS author, index ORDER BY index
        RETURN { name: author.name }
      },
      hops: COLLECT {
        UNWIND range(0, size(authors) - 2) AS index2
        WITH index2, authors[index2] AS author2, authors[index2 + 1] AS author3
        MATCH (author2)-[:AUTHORED]->(paper2:Paper)<-[:AUTHORED]-(author3) WHERE COUNT { (paper2)<-[:AUTHORED]-() } <= $p8
        WITH index2, author2, author3, collect(paper2) AS papers ORDER BY index2
        RETURN { paperCount: size(papers) }
      }
    } AS value
    RETURN value
  }
} AS value2
RETURN value2 AS row
// $p0 = "AqrB2qYkoqFyCt4PB"
// $p1 = "AqrB2qYkoqFyCt4PB"
// $p2 = 30
// $p3 = 10000
// $p4 = 6
// $p5 = 1
// $p6 = 10000
// $p7 = 1
// $p8 = 30
