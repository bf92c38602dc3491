// Papers as they stand: own properties, and each relation with the id of the node it leads to.
UNWIND $batch.ids AS id
MATCH (paper:Paper {id: id})
RETURN
  paper.id AS id,
  properties(paper) AS properties,
  COLLECT {
    MATCH (paper)<-[relation:AUTHORED]-(author:Author)
    RETURN {id: author.id, properties: properties(relation)}
  } AS authors,
  COLLECT {
    MATCH (paper)-[relation:IN_CATEGORY]->(category:Category)
    RETURN {id: category.id, properties: properties(relation)}
  } AS categories,
  COLLECT {
    MATCH (paper)-[relation:PUBLISHED_IN]->(venue:Venue)
    RETURN {id: venue.id, properties: properties(relation)}
  } AS venues,
  COLLECT {
    MATCH (paper)-[relation:HAS_REPOSITORY]->(repository:Repository)
    RETURN {id: repository.id, properties: properties(relation)}
  } AS repositories,
  COLLECT {
    MATCH (paper)-[relation:HAS_LINK]->(link:Link)
    RETURN {id: link.url, properties: properties(relation)}
  } AS links,
  COLLECT {
    MATCH (paper)-[relation:ALSO_KNOWN_AS]->(alias:PaperAlias)
    RETURN {id: alias.id, properties: properties(relation)}
  } AS aliases,
  COLLECT {
    MATCH (paper)-[relation:REFERS_TO]->(work:CitedWork)
    RETURN {id: work.id, properties: properties(relation)}
  } AS works
