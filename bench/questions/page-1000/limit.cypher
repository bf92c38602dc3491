MATCH (paper:Paper)
WHERE paper.newest > $newest
WITH paper ORDER BY paper.newest LIMIT $first + 1
WITH collect(paper {
  .id, .title, .date, .newest,
  venue: head([(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue {.name}])
}) AS papers
RETURN {
  nodes: [paper IN papers[..$first] | paper {.id, .title, .date, .venue}],
  hasNextPage: size(papers) > $first,
  endCursor: papers[$first - 1].newest
} AS row
