// New papers with their listings and relations. The nodes round them stand already; null stands for no property.
MATCH (list:List {id: $batch.list})
UNWIND $batch.papers AS row
CREATE (paper:Paper)
SET paper = row.properties
WITH list, paper, row
CALL (list, paper, row) {
  UNWIND row.listings AS properties
  CREATE (paper)-[listing:LISTED_IN]->(list)
  SET listing = properties
}
CALL (paper, row) {
  UNWIND row.authors AS end
  MATCH (author:Author {id: end.id})
  CREATE (author)-[relation:AUTHORED]->(paper)
  SET relation = end.properties
}
CALL (paper, row) {
  UNWIND row.categories AS end
  MATCH (category:Category {id: end.id})
  CREATE (paper)-[:IN_CATEGORY]->(category)
}
CALL (paper, row) {
  UNWIND row.venues AS end
  MATCH (venue:Venue {id: end.id})
  CREATE (paper)-[relation:PUBLISHED_IN]->(venue)
  SET relation = end.properties
}
CALL (paper, row) {
  UNWIND row.repositories AS end
  MATCH (repository:Repository {id: end.id})
  CREATE (paper)-[relation:HAS_REPOSITORY]->(repository)
  SET relation = end.properties
}
CALL (paper, row) {
  UNWIND row.links AS end
  MATCH (link:Link {url: end.id})
  CREATE (paper)-[relation:HAS_LINK]->(link)
  SET relation = end.properties
}
CALL (paper, row) {
  UNWIND row.aliases AS end
  MATCH (alias:PaperAlias {id: end.id})
  CREATE (paper)-[relation:ALSO_KNOWN_AS]->(alias)
  SET relation = end.properties
}
CALL (paper, row) {
  UNWIND row.works AS end
  MATCH (work:CitedWork {id: end.id})
  CREATE (paper)-[relation:REFERS_TO]->(work)
  SET relation = end.properties
}
