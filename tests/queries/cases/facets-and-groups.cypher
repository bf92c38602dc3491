RETURN [$p0, $p1, $p2, $p3, head(COLLECT {
  WITH COLLECT {
    MATCH (paper:Paper) WHERE paper.year >= $p4
    RETURN paper
  } AS found
  WITH found, { `facets facets`: { years: COLLECT {
    CALL (found) {
      UNWIND found AS paper2
      WITH paper2, paper2.year AS key
      WITH key, count(*) AS count WHERE key IS NOT NULL
      WITH key, count ORDER BY key
      RETURN key, count
    }
    RETURN { value: toString(key), id: null, count: count }
  }, categories: COLLECT {
    CALL (found) {
      UNWIND found AS paper3
      MATCH (paper3)-[inCategory:IN_CATEGORY]->(category:Category)
      WITH paper3, category AS key2
      WITH key2, count(*) AS count2 WHERE key2 IS NOT NULL
      WITH key2, count2 ORDER BY count2 DESC, reduce(path = head(key2.path), name IN tail(key2.path) | path + ' › ' + name), key2.id LIMIT $p5
      RETURN key2, count2
    }
    RETURN { value: reduce(path = head(key2.path), name IN tail(key2.path) | path + ' › ' + name), id: key2.id, count: count2 }
  }, venues: COLLECT {
    CALL (found) {
      UNWIND found AS paper4
      MATCH (paper4)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
      WITH paper4, venue AS key3
      WITH key3, count(*) AS count3 WHERE key3 IS NOT NULL
      WITH key3, count3 ORDER BY count3 DESC, key3.name, key3.id LIMIT $p6
      RETURN key3, count3
    }
    RETURN { value: key3.name, id: key3.id, count: count3 }
  }, authors: COLLECT {
    CALL (found) {
      UNWIND found AS paper5
      MATCH (paper5)<-[authored:AUTHORED]-(author:Author)
      WITH paper5, author AS key4
      WITH key4, count(*) AS count4 WHERE key4 IS NOT NULL
      WITH key4, count4 ORDER BY count4 DESC, key4.name, key4.id LIMIT $p7
      RETURN key4, count4
    }
    RETURN { value: key4.name, id: key4.id, count: count4 }
  }, hosts: COLLECT {
    CALL (found) {
      UNWIND found AS paper6
      MATCH (paper6)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
      WITH DISTINCT paper6, repository.host AS key5
      WITH key5, count(*) AS count5 WHERE key5 IS NOT NULL
      WITH key5, count5 ORDER BY count5 DESC, key5 LIMIT $p8
      RETURN key5, count5
    }
    RETURN { value: toString(key5), id: null, count: count5 }
  } }, count: size(found) } AS value
  RETURN value
}), []] AS row
// $p0 = "newest"
// $p1 = 1
// $p2 = false
// $p3 = false
// $p4 = 2023
// $p5 = 2
// $p6 = 2
// $p7 = 2
// $p8 = 10

MATCH (paper:Paper) WHERE EXISTS { MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true }
OPTIONAL MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
WITH paper, paper.year AS key, venue AS key2
WITH key, key2, count(*) AS count, collect(paper) AS members WHERE count >= $p0
WITH key, key2, count, members ORDER BY count DESC, key, key2.name, key2.id LIMIT $p1
RETURN {
  keys: [{ by: $p2, value: toString(key), id: null }, { by: $p3, value: key2.name, id: key2.id }],
  count: count,
  papers: COLLECT {
    UNWIND members AS paper2
    WITH paper2 ORDER BY paper2.newest LIMIT $p4
    RETURN { title: paper2.title }
  },
  `papers byTitle`: COLLECT {
    UNWIND members AS paper3
    WITH paper3 ORDER BY paper3.title, paper3.newest LIMIT $p5
    RETURN { title: paper3.title, authorCount: COUNT { (paper3)<-[:AUTHORED]-() } }
  }
} AS row
// $p0 = 3
// $p1 = 4
// $p2 = "YEAR"
// $p3 = "VENUE"
// $p4 = 1
// $p5 = 2

MATCH (paper:Paper)
OPTIONAL MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
WITH DISTINCT paper, repository.host AS key
WITH key, count(*) AS count
WITH key, count ORDER BY count DESC, key LIMIT $p0
RETURN {
  keys: [{ by: $p1, value: toString(key), id: null }],
  count: count
} AS row
// $p0 = 3
// $p1 = "HOST"

MATCH (venue:Venue)
WHERE venue.id = $p0
WITH venue ORDER BY venue.id LIMIT 1
WITH venue, [[$p1, $p2, $p3, $p4, head(COLLECT {
  WITH COLLECT {
    MATCH (venue)<-[publishedIn:PUBLISHED_IN]-(paper:Paper) WHERE paper.year = $p5
    RETURN paper
  } AS found
  WITH found, { `facets facets`: { hosts: COLLECT {
    CALL (found) {
      UNWIND found AS paper2
      MATCH (paper2)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
      WITH DISTINCT paper2, repository.host AS key
      WITH key, count(*) AS count WHERE key IS NOT NULL
      WITH key, count ORDER BY count DESC, key LIMIT $p6
      RETURN key, count
    }
    RETURN { value: toString(key), id: null, count: count }
  }, `hosts hosts2`: COLLECT {
    CALL (found) {
      UNWIND found AS paper3
      MATCH (paper3)-[hasRepository2:HAS_REPOSITORY]->(repository2:Repository)
      WITH DISTINCT paper3, repository2.host AS key2
      WITH key2, count(*) AS count2 WHERE key2 IS NOT NULL
      WITH key2, count2 ORDER BY count2 DESC, key2 LIMIT $p7
      RETURN key2, count2
    }
    RETURN { value: toString(key2), id: null, count: count2 }
  }, `years venues`: COLLECT {
    CALL (found) {
      UNWIND found AS paper4
      WITH paper4, paper4.year AS key3
      WITH key3, count(*) AS count3 WHERE key3 IS NOT NULL
      WITH key3, count3 ORDER BY key3
      RETURN key3, count3
    }
    RETURN { value: toString(key3), id: null, count: count3 }
  } }, count: size(found) } AS value
  RETURN value
}), []]] AS value2
RETURN value2 AS row
// $p0 = "V6rFzwU8iIXP5ls90"
// $p1 = "newest"
// $p2 = 1
// $p3 = false
// $p4 = false
// $p5 = 2023
// $p6 = 1
// $p7 = 2
