// The sections of a list, and their tree. The categories stand already, parents too.
UNWIND $batch.sections AS row
MATCH (list:List {id: $batch.list})
MATCH (category:Category {id: row.id})
MERGE (list)-[section:HAS_SECTION]->(category)
SET section.position = row.position
WITH row, category
MATCH (parent:Category {id: row.parent})
MERGE (category)-[:SUBCATEGORY_OF]->(parent)
