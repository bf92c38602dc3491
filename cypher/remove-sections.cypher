// Sections that the list has no more.
UNWIND $ids AS id
MATCH (:List {id: $list})-[section:HAS_SECTION]->(:Category {id: id})
DELETE section
