// Issues that the list has no more.
UNWIND $batch.ids AS id
MATCH (issue:ListIssue {id: id})
DETACH DELETE issue
