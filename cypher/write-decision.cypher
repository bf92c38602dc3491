// What a person has decided of identity.
MERGE (decision:Decision {id: $batch.id})
SET decision += $batch.properties
