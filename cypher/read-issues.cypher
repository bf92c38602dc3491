// The issues of a list in the graph.
MATCH (:List {id: $list})-[:HAS_ISSUE]->(issue:ListIssue)
RETURN issue.id AS id
