MATCH (paper:Paper)
WHERE paper.arxivId = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper {
  .title, .date, .year, .arxivId, .doi, .url, .etAl,
  venue: head(COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue) RETURN venue.name LIMIT 1 }),
  authors: COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author:Author)
    WITH author, authored ORDER BY authored.position, author.id
    RETURN author { .name, .kind }
  }
}, COLLECT {
  MATCH (paper)<-[authored2:AUTHORED]-(author2:Author)
  WITH author2, authored2 ORDER BY authored2.position, author2.id LIMIT $p1
  RETURN [COLLECT {
    MATCH (author2)-[authored3:AUTHORED]->(paper2:Paper)
    WITH paper2, authored3 ORDER BY paper2.newest LIMIT $p2
    RETURN [paper2.title, paper2 {
      .title, .date, .year, .arxivId, .doi, .url, .etAl,
      venue: head(COLLECT { MATCH (paper2)-[:PUBLISHED_IN]->(venue2:Venue) RETURN venue2.name LIMIT 1 }),
      authors: COLLECT {
        MATCH (paper2)<-[authored4:AUTHORED]-(author3:Author)
        WITH author3, authored4 ORDER BY authored4.position, author3.id
        RETURN author3 { .name, .kind }
      }
    }]
  }]
}] AS row
// $p0 = "2304.14454"
// $p1 = 1
// $p2 = 2
