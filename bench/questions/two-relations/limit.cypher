MATCH (:Author {name: $author})-[:AUTHORED]->(paper:Paper)
WHERE EXISTS { (paper)-[:PUBLISHED_IN]->(:Venue {name: $venue}) }
WITH DISTINCT paper ORDER BY paper.newest LIMIT 25
RETURN paper {.id, .title, .date} AS row
