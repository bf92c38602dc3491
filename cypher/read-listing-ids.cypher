// The entries of a list in the graph.
MATCH (:List {id: $batch.list})<-[listing:LISTED_IN]-(:Paper)
RETURN listing.id AS id
