RETURN {
  order: $p0,
  asked: $p1,
  backward: $p2,
  begun: $p3,
  `facets facets`: { years: COLLECT {
    MATCH (paper:Paper) WHERE paper.year >= $p4
    WITH paper, paper.year AS key
    WITH key, count(*) AS count WHERE key IS NOT NULL
    WITH key, count ORDER BY key
    RETURN { value: toString(key), id: null, count: count }
  }, categories: COLLECT {
    MATCH (paper2:Paper) WHERE paper2.year >= $p5
    MATCH (paper2)-[inCategory:IN_CATEGORY]->(category:Category)
    WITH paper2, category AS key2
    WITH key2, count(*) AS count2 WHERE key2 IS NOT NULL
    WITH key2, count2 ORDER BY count2 DESC, reduce(path = head(key2.path), name IN tail(key2.path) | path + ' › ' + name), key2.id LIMIT $p6
    RETURN { value: reduce(path = head(key2.path), name IN tail(key2.path) | path + ' › ' + name), id: key2.id, count: count2 }
  }, venues: COLLECT {
    MATCH (paper3:Paper) WHERE paper3.year >= $p7
    MATCH (paper3)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
    WITH paper3, venue AS key3
    WITH key3, count(*) AS count3 WHERE key3 IS NOT NULL
    WITH key3, count3 ORDER BY count3 DESC, key3.name, key3.id LIMIT $p8
    RETURN { value: key3.name, id: key3.id, count: count3 }
  }, authors: COLLECT {
    MATCH (paper4:Paper) WHERE paper4.year >= $p9
    MATCH (paper4)<-[authored:AUTHORED]-(author:Author)
    WITH paper4, author AS key4
    WITH key4, count(*) AS count4 WHERE key4 IS NOT NULL
    WITH key4, count4 ORDER BY count4 DESC, key4.name, key4.id LIMIT $p10
    RETURN { value: key4.name, id: key4.id, count: count4 }
  }, hosts: COLLECT {
    MATCH (paper5:Paper) WHERE paper5.year >= $p11
    MATCH (paper5)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
    WITH DISTINCT paper5, repository.host AS key5
    WITH key5, count(*) AS count5 WHERE key5 IS NOT NULL
    WITH key5, count5 ORDER BY count5 DESC, key5 LIMIT $p12
    RETURN { value: toString(key5), id: null, count: count5 }
  } },
  totalCount: COUNT { MATCH (paper6:Paper) WHERE paper6.year >= $p13 },
  rows: COLLECT {
    MATCH (paper7:Paper) WHERE paper7.newest IS NOT NULL AND paper7.year >= $p14
    WITH paper7 ORDER BY paper7.newest LIMIT $p15
    RETURN { place: [paper7.newest] }
  }
} AS row
// $p0 = "newest"
// $p1 = 1
// $p2 = false
// $p3 = false
// $p4 = 2023
// $p5 = 2023
// $p6 = 2
// $p7 = 2023
// $p8 = 2
// $p9 = 2023
// $p10 = 2
// $p11 = 2023
// $p12 = 10
// $p13 = 2023
// $p14 = 2023
// $p15 = 2

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
    RETURN paper2 { .title }
  },
  byTitle: COLLECT {
    UNWIND members AS paper3
    WITH paper3 ORDER BY paper3.title, paper3.newest LIMIT $p5
    RETURN paper3 {
      .title,
      authorCount: COUNT { MATCH (paper3)<-[authored:AUTHORED]-(author:Author) }
    }
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
WITH venue, venue {
  papersConnection: {
    order: $p1,
    asked: $p2,
    backward: $p3,
    begun: $p4,
    `facets facets`: { hosts: COLLECT {
      MATCH (venue)<-[publishedIn:PUBLISHED_IN]-(paper:Paper) WHERE paper.year = $p5
      MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository)
      WITH DISTINCT paper, repository.host AS key
      WITH key, count(*) AS count WHERE key IS NOT NULL
      WITH key, count ORDER BY count DESC, key LIMIT $p6
      RETURN { value: toString(key), id: null, count: count }
    } },
    totalCount: COUNT { MATCH (venue)<-[publishedIn2:PUBLISHED_IN]-(paper2:Paper) WHERE paper2.year = $p7 },
    rows: COLLECT {
      MATCH (venue)<-[publishedIn3:PUBLISHED_IN]-(paper3:Paper) WHERE paper3.year = $p8
      WITH paper3, publishedIn3 ORDER BY paper3.newest LIMIT $p9
      RETURN { place: [paper3.newest] }
    }
  }
} AS value
RETURN value AS row
// $p0 = "V6rFzwU8iIXP5ls90"
// $p1 = "newest"
// $p2 = 1
// $p3 = false
// $p4 = false
// $p5 = 2023
// $p6 = 1
// $p7 = 2023
// $p8 = 2023
// $p9 = 2
