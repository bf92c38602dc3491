// Entries that are new, or that say something else than before.
UNWIND $batch.listings AS row
MATCH (paper:Paper {id: row.paper})
MATCH (list:List {id: row.list})
MERGE (paper)-[listing:LISTED_IN {id: row.properties.id}]->(list)
SET listing = row.properties
