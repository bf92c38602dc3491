// The graph was changed otherwise than by the import of a list, which says so of itself.
MERGE (change:LastChange {id: 'graph'})
SET change.at = $batch.at
