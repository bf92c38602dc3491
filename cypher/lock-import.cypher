// Batches of two imports wait for each other here, so that each sees the papers that the other has made.
// The lock is held until the transaction ends; the node keeps nothing.
MERGE (lock:ImportLock {id: 'import'})
SET lock.held = true
REMOVE lock.held
