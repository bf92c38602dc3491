// Relations from papers to nodes that stand already. None of them exists: the caller took the old ones away.
CALL () {
  UNWIND $authors AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (author:Author {id: row.id})
  CREATE (author)-[relation:AUTHORED]->(paper)
  SET relation = row.properties
}
CALL () {
  UNWIND $categories AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (category:Category {id: row.id})
  CREATE (paper)-[:IN_CATEGORY]->(category)
}
CALL () {
  UNWIND $venues AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (venue:Venue {id: row.id})
  CREATE (paper)-[relation:PUBLISHED_IN]->(venue)
  SET relation = row.properties
}
CALL () {
  UNWIND $repositories AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (repository:Repository {id: row.id})
  CREATE (paper)-[relation:HAS_REPOSITORY]->(repository)
  SET relation = row.properties
}
CALL () {
  UNWIND $links AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (link:Link {url: row.id})
  CREATE (paper)-[relation:HAS_LINK]->(link)
  SET relation = row.properties
}
CALL () {
  UNWIND $aliases AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (alias:PaperAlias {id: row.id})
  CREATE (paper)-[relation:ALSO_KNOWN_AS]->(alias)
  SET relation = row.properties
}
CALL () {
  UNWIND $works AS row
  MATCH (paper:Paper {id: row.paper})
  MATCH (work:CitedWork {id: row.id})
  CREATE (paper)-[relation:REFERS_TO]->(work)
  SET relation = row.properties
}
