// The issues of a list in the graph.
MATCH (:List {id: $batch.list})-[:HAS_ISSUE]->(issue:ListIssue)
RETURN issue.id AS id
