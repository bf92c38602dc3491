MATCH (author:Author {id: $id})-[:AUTHORED]->(paper:Paper)
WHERE COUNT { (paper)<-[:AUTHORED]-() } <= 30
MATCH (paper)<-[:AUTHORED]-(other:Author) WHERE other <> author
WITH other, count(*) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY paperCount DESC, lastYear IS NULL, lastYear DESC, other.name, other.id LIMIT 25
RETURN {author: {id: other.id, name: other.name}, paperCount: paperCount, firstYear: firstYear, lastYear: lastYear} AS row
