// The end of an import: what the list now is, and the mark off.
MATCH (list:List {id: $batch.id})
SET list += $batch.properties
REMOVE list.importing
