MATCH (paper:Paper) WHERE paper.title IS NOT NULL AND EXISTS { MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue) WHERE (toLower(venue.name) = toLower($p0)) } AND EXISTS { MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE (author.name IN $p1) }
WITH paper ORDER BY paper.title, paper.newest LIMIT $p2
RETURN [paper.title] AS row
// $p0 = "arxiv"
// $p1 = ["Chaoyi Wu","Karan Singhal"]
// $p2 = 3

MATCH (paper:Paper) WHERE NOT EXISTS { MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true }
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE EXISTS { MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true }
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE paper.title IS NOT NULL AND EXISTS { MATCH (paper)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true } AND NOT EXISTS { MATCH (paper)-[hasRepository2:HAS_REPOSITORY]->(repository2:Repository) WHERE NOT (repository2.host = $p0) }
WITH paper ORDER BY paper.title, paper.newest LIMIT $p1
RETURN [paper.title] AS row
// $p0 = "huggingface.co"
// $p1 = 25

MATCH (paper:Paper) WHERE COUNT { MATCH (paper)<-[authored:AUTHORED]-(author:Author) WHERE (author.kind = $p0) } = 1
RETURN count(paper) AS row
// $p0 = "TEAM"

MATCH (paper:Paper) WHERE COUNT { MATCH (paper)<-[authored:AUTHORED]-(author:Author) } >= $p0
RETURN count(paper) AS row
// $p0 = 2

MATCH (paper:Paper) WHERE paper.newest IS NOT NULL AND COUNT { MATCH (paper)-[inCategory:IN_CATEGORY]->(category:Category) } > $p0
WITH paper ORDER BY paper.newest LIMIT $p1
RETURN [paper.title, COUNT { (paper)-[:IN_CATEGORY]->() }] AS row
// $p0 = 1
// $p1 = 25
