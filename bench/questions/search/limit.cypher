CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node AS paper, score
WHERE paper:Paper
WITH paper, score ORDER BY score DESC, paper.id LIMIT 20
RETURN paper {
  .id, .title, .date,
  venue: head([(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue {.name}])
} AS row
