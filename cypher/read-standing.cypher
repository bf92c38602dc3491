// Every listing in the graph: by what its paper is known, and, of the list that is imported, whether it has changed.
MATCH (:Paper)-[listing:LISTED_IN]->(list:List)
RETURN
  CASE WHEN list.id = $batch.list THEN listing.id END AS id,
  listing.digest AS digest,
  listing.titleKey AS titleKey,
  listing.arxivId AS arxivId,
  listing.doi AS doi,
  listing.openAlexId AS openAlexId
