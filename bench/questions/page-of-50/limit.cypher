MATCH (paper:Paper)
WHERE paper.newest IS NOT NULL
WITH paper ORDER BY paper.newest LIMIT 50
RETURN paper {
  .id, .title, .date,
  authors: COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author:Author)
    WITH author, authored ORDER BY authored.position
    RETURN author {.name}
  },
  categories: COLLECT {
    MATCH (paper)-[:IN_CATEGORY]->(category:Category)
    WITH category ORDER BY category.position, category.id
    RETURN category {.path}
  },
  repositories: COLLECT {
    MATCH (paper)-[:HAS_REPOSITORY]->(repository:Repository)
    WITH repository ORDER BY repository.url
    RETURN repository {.url}
  },
  venue: head([(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue {.name}]),
  lists: COLLECT {
    MATCH (paper)-[:LISTED_IN]->(list:List)
    WITH DISTINCT list ORDER BY list.title
    RETURN list {.title}
  }
} AS row
