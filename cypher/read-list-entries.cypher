// What a list says, entry by entry in its order.
MATCH (:List {id: $batch.list})<-[listing:LISTED_IN]-(:Paper)
RETURN
  listing.line AS line,
  listing.section AS section,
  listing.statedDate AS statedDate,
  listing.statedVenue AS statedVenue,
  listing.record AS record
ORDER BY line, listing.id
