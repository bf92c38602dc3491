// The nodes round papers: new ones, and those that are described anew.
CALL () {
  UNWIND $authors AS row
  MERGE (author:Author {id: row.id})
  SET author += row.properties
}
CALL () {
  UNWIND $categories AS row
  MERGE (category:Category {id: row.id})
  SET category += row.properties
}
CALL () {
  UNWIND $venues AS row
  MERGE (venue:Venue {id: row.id})
  SET venue += row.properties
}
CALL () {
  UNWIND $repositories AS row
  MERGE (repository:Repository {id: row.id})
  SET repository += row.properties
}
CALL () {
  UNWIND $links AS row
  MERGE (link:Link {url: row.id})
  SET link += row.properties
}
CALL () {
  UNWIND $aliases AS row
  MERGE (alias:PaperAlias {id: row.id})
  SET alias += row.properties
}
CALL () {
  UNWIND $works AS row
  MERGE (work:CitedWork {id: row.id})
  SET work += row.properties
}
