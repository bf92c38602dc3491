// How many distinct nodes of each kind belong to a list, and how many of those that were updated do.
MATCH (list:List {id: $batch.list})
RETURN
  {
    papers: COUNT { MATCH (list)<-[:LISTED_IN]-(paper:Paper) RETURN DISTINCT paper },
    authors: COUNT { MATCH (list)<-[:LISTED_IN]-(:Paper)<-[:AUTHORED]-(author:Author) RETURN DISTINCT author },
    categories: COUNT { MATCH (list)-[:HAS_SECTION]->(category:Category) RETURN DISTINCT category },
    repositories: COUNT {
      MATCH (list)<-[:LISTED_IN]-(:Paper)-[:HAS_REPOSITORY]->(repository:Repository)
      RETURN DISTINCT repository
    },
    venues: COUNT { MATCH (list)<-[:LISTED_IN]-(:Paper)-[:PUBLISHED_IN]->(venue:Venue) RETURN DISTINCT venue }
  } AS total,
  {
    papers: COUNT {
      UNWIND $batch.papers AS id
      MATCH (paper:Paper {id: id})
      WHERE EXISTS { (paper)-[:LISTED_IN]->(list) }
      RETURN paper
    },
    authors: COUNT {
      UNWIND $batch.authors AS id
      MATCH (author:Author {id: id})
      WHERE EXISTS { (author)-[:AUTHORED]->(:Paper)-[:LISTED_IN]->(list) }
      RETURN author
    },
    categories: COUNT {
      UNWIND $batch.categories AS id
      MATCH (category:Category {id: id})
      WHERE EXISTS { (category)<-[:HAS_SECTION]-(list) }
      RETURN category
    },
    repositories: COUNT {
      UNWIND $batch.repositories AS id
      MATCH (repository:Repository {id: id})
      WHERE EXISTS { (repository)<-[:HAS_REPOSITORY]-(:Paper)-[:LISTED_IN]->(list) }
      RETURN repository
    },
    venues: COUNT {
      UNWIND $batch.venues AS id
      MATCH (venue:Venue {id: id})
      WHERE EXISTS { (venue)<-[:PUBLISHED_IN]-(:Paper)-[:LISTED_IN]->(list) }
      RETURN venue
    }
  } AS updated
