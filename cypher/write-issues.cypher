// New issues of a list.
MATCH (list:List {id: $batch.list})
UNWIND $batch.issues AS row
MERGE (issue:ListIssue {id: row.id})
SET issue = row
MERGE (list)-[:HAS_ISSUE]->(issue)
