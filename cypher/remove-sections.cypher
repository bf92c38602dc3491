// Sections that the list has no more.
UNWIND $batch.ids AS id
MATCH (:List {id: $batch.list})-[section:HAS_SECTION]->(:Category {id: id})
DELETE section
