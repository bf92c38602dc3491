// The end of an import: what the list now is, and the mark off.
MATCH (list:List {id: $id})
SET list += $properties
REMOVE list.importing
