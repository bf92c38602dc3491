// The lists in the graph: whether the import of one has not ended, and how many entries it had that no one could read.
MATCH (list:List)
RETURN
  list.id AS id,
  list.title AS title,
  list.source AS source,
  list.importing IS NOT NULL AS importing,
  COUNT { (list)-[:HAS_ISSUE]->(:ListIssue {code: 'unparsed-entry'}) } AS unparsed
ORDER BY title, id
