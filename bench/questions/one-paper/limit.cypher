MATCH (paper:Paper {id: $id})
RETURN paper {
  .id, .title, .date,
  authors: COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author:Author)
    WITH author, authored ORDER BY authored.position
    RETURN author {.name}
  },
  venue: head([(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue {.name}])
} AS row
