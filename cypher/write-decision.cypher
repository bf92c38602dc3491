// What a person has decided of identity.
MERGE (decision:Decision {id: $id})
SET decision += $properties
