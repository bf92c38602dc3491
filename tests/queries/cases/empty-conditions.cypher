MATCH (paper:Paper)
RETURN count(paper) AS row

MATCH (paper:Paper)
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE paper.year >= $p0
RETURN count(paper) AS row
// $p0 = 2023

MATCH (paper:Paper) WHERE paper.year >= $p0
RETURN count(paper) AS row
// $p0 = 2023

MATCH (paper:Paper)
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE (true)
RETURN count(paper) AS row

MATCH (paper:Paper) WHERE NOT true
RETURN count(paper) AS row
