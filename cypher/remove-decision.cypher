// A decision that is taken back.
MATCH (decision:Decision {id: $batch.id})
DELETE decision
