// Returns when every index answers, or fails after five minutes.
CALL db.awaitIndexes(300)
