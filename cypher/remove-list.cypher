// A list of which nothing is left. It stays when an import of the same list came in between: such a one is waited for
// at the lock of imports, of which nothing is left either.
MERGE (lock:ImportLock {id: 'import'})
SET lock.held = true
WITH lock
OPTIONAL MATCH (list:List {id: $batch.id})
WHERE list.importing IS NULL
  AND NOT EXISTS { (list)<-[:LISTED_IN]-(:Paper) }
  AND NOT EXISTS { (list)-[:HAS_SECTION|HAS_ISSUE]->() }
DETACH DELETE list, lock
