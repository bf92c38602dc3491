MATCH (paper:Paper)
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE paper.arxivId STARTS WITH $p0
RETURN count(paper) AS row
// $p0 = "23"

MATCH (paper:Paper) WHERE NOT (coalesce(paper.arxivId STARTS WITH $p0, false))
RETURN count(paper) AS row
// $p0 = "23"

MATCH (paper:Paper) WHERE NOT (NOT (paper.arxivId STARTS WITH $p0))
RETURN count(paper) AS row
// $p0 = "23"

MATCH (paper:Paper) WHERE NOT (EXISTS { MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue) WHERE true })
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE paper.arxivId IS NULL AND paper.doi IS NULL
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE ((paper.year < $p0) OR (paper.title IS NOT NULL AND (paper.title ENDS WITH $p1) = true))
RETURN count(paper) AS row
// $p0 = 2023
// $p1 = "?"

MATCH (paper:Paper) WHERE paper.year >= $p0 AND paper.year <= $p1 AND paper.etAl = $p2
RETURN count(paper) AS row
// $p0 = 2022
// $p1 = 2022
// $p2 = true

MATCH (paper:Paper) WHERE false
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE NOT (false)
RETURN count(paper) AS row
