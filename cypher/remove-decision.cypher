// A decision that is taken back.
MATCH (decision:Decision {id: $id})
DELETE decision
