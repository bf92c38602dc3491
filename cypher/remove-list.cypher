// A list of which nothing is left. It stays when an import of the same list has begun in between.
MATCH (list:List {id: $id})
WHERE list.importing IS NULL
  AND NOT EXISTS { (list)<-[:LISTED_IN]-(:Paper) }
  AND NOT EXISTS { (list)-[:HAS_SECTION|HAS_ISSUE]->() }
DETACH DELETE list
