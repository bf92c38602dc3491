// The sections of a list as paths of names, in the order of the list.
MATCH (:List {id: $batch.list})-[section:HAS_SECTION]->(category:Category)
RETURN category.path AS path
ORDER BY section.position
