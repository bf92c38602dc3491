// New papers and new values of papers; null takes a property away.
UNWIND $batch.papers AS row
MERGE (paper:Paper {id: row.id})
SET paper += row.properties
