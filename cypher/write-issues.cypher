// New issues of a list.
MATCH (list:List {id: $list})
UNWIND $issues AS row
MERGE (issue:ListIssue {id: row.id})
SET issue = row
MERGE (list)-[:HAS_ISSUE]->(issue)
