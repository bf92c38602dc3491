MATCH (:Venue {name: $venue})<-[:PUBLISHED_IN]-(paper:Paper)
WITH collect(paper) AS papers
CALL (papers) {
  UNWIND papers AS paper
  WITH paper.year AS year, count(*) AS count ORDER BY year
  WHERE year IS NOT NULL
  RETURN collect({value: toString(year), count: count}) AS years
}
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(*) AS count ORDER BY count DESC, author.name, author.id LIMIT 10
  RETURN collect({value: author.name, count: count}) AS authors
}
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_REPOSITORY]->(repository:Repository)
  WITH DISTINCT paper, repository.host AS host
  WITH host, count(*) AS count ORDER BY count DESC, host LIMIT 10
  RETURN collect({value: host, count: count}) AS hosts
}
RETURN {totalCount: size(papers), facets: {years: years, authors: authors, hosts: hosts}} AS row
