// What the graph was made of, and when: read of lists and decisions, however large the graph is.
OPTIONAL MATCH (change:LastChange {id: 'graph'})
RETURN change.at AS changedAt,
  COLLECT { MATCH (list:List) RETURN [list.id, list.importedAt] ORDER BY list.id } AS lists,
  EXISTS { MATCH (list:List) WHERE list.importing IS NOT NULL } AS isChanging
