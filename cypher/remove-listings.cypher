// Entries that went away, or that are now known to name another paper.
UNWIND $batch.ids AS id
MATCH (:Paper)-[listing:LISTED_IN {id: id}]->(:List)
DELETE listing
