MATCH (paper:Paper)<-[:AUTHORED]-(author)
WHERE paper.year >= $year
WITH author, count(*) AS papers ORDER BY papers DESC, author.id LIMIT 10
RETURN author {.name, paperCount: papers} AS row
