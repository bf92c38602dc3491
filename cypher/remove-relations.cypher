// Takes the relations of these types away from papers; what replaces them is written next.
UNWIND $batch.papers AS row
MATCH (paper:Paper {id: row.id})-[relation:AUTHORED|IN_CATEGORY|PUBLISHED_IN|HAS_REPOSITORY|HAS_LINK|ALSO_KNOWN_AS|REFERS_TO]-()
WHERE type(relation) IN row.types
DELETE relation
