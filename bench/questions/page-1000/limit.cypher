MATCH (paper:Paper)
WHERE paper.date <= $date
  AND (paper.date < $date OR paper.title > $title OR (paper.title = $title AND paper.id > $id))
WITH paper ORDER BY paper.date DESC, paper.title, paper.id LIMIT $first + 1
WITH collect(paper {
  .id, .title, .date,
  venue: head([(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue {.name}])
}) AS papers
RETURN {
  nodes: papers[..$first],
  hasNextPage: size(papers) > $first,
  end: papers[$first - 1]
} AS row
