// The sections of a list in the graph.
MATCH (:List {id: $batch.list})-[section:HAS_SECTION]->(category:Category)
RETURN category.id AS id, section.position AS position
