// What people have decided of identity, in the order in which it was decided.
MATCH (decision:Decision)
RETURN decision.id AS id, decision.verdict AS verdict, decision.of AS of, decision.ids AS ids
ORDER BY decision.decidedAt, decision.id
