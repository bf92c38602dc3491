// Issues that the list has no more.
UNWIND $ids AS id
MATCH (issue:ListIssue {id: id})
DETACH DELETE issue
