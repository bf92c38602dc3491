MATCH (author:Author {id: $id})
RETURN author {
  .name,
  papers: COLLECT {
    MATCH (author)-[:AUTHORED]->(paper:Paper)
    WITH paper ORDER BY paper.newest LIMIT 25
    RETURN paper {
      .title,
      authors: COLLECT {
        MATCH (paper)<-[authored:AUTHORED]-(other:Author)
        WITH other, authored ORDER BY authored.position
        RETURN other {
          .name,
          papers: COLLECT {
            MATCH (other)-[:AUTHORED]->(theirs:Paper)
            WITH theirs ORDER BY theirs.newest LIMIT 10
            RETURN theirs {.title, .date}
          }
        }
      }
    }
  }
} AS row
