CALL () {
  MATCH (paper:Paper {date: $date})
  WHERE paper.title > $title OR (paper.title = $title AND paper.id > $id)
  RETURN paper ORDER BY paper.title, paper.id LIMIT $first + 1
UNION ALL
  MATCH (paper:Paper)
  WHERE paper.date < $date
  RETURN paper ORDER BY paper.date DESC, paper.title, paper.id LIMIT $first + 1
}
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
