MATCH (category:Category)
WITH category ORDER BY COUNT { MATCH (category)<-[inCategory:IN_CATEGORY]-(paper:Paper) WHERE paper.year >= $p0 } DESC, category.name, category.id LIMIT $p1
RETURN category {
  .name,
  recent: COUNT { MATCH (category)<-[inCategory2:IN_CATEGORY]-(paper2:Paper) WHERE paper2.year >= $p2 }
} AS row
// $p0 = 2023
// $p1 = 3
// $p2 = 2023

MATCH (paper:Paper)
WITH paper ORDER BY COUNT { MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) } DESC, paper.title, paper.newest LIMIT $p0
RETURN paper {
  .title,
  repositoryCount: COUNT { MATCH (paper)-[hasRepository2:HAS_REPOSITORY]->(repository2:Repository) }
} AS row
// $p0 = 3

MATCH (venue:Venue)
WITH venue ORDER BY COUNT { MATCH (venue)<-[publishedIn:PUBLISHED_IN]-(paper:Paper) } DESC, venue.id LIMIT $p0
RETURN venue {
  .name,
  paperCount: COUNT { MATCH (venue)<-[publishedIn2:PUBLISHED_IN]-(paper2:Paper) },
  papers: COLLECT {
    MATCH (venue)<-[publishedIn3:PUBLISHED_IN]-(paper3:Paper)
    WITH paper3, publishedIn3 ORDER BY COUNT { MATCH (paper3)-[inCategory:IN_CATEGORY]->(category:Category) }, paper3.title, paper3.newest LIMIT $p1
    RETURN paper3 {
      .title,
      categoryCount: COUNT { MATCH (paper3)-[inCategory2:IN_CATEGORY]->(category2:Category) }
    }
  }
} AS row
// $p0 = 2
// $p1 = 2
