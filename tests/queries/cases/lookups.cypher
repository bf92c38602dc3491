MATCH (paper:Paper)
WHERE paper.arxivId = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper.title] AS row
// $p0 = "2304.14454"

MATCH (paper:Paper)
WHERE paper.doi = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper.title] AS row
// $p0 = "10.1038/s41586-023-06291-2"

MATCH (paper:Paper)
WHERE paper.doi = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN [paper.title] AS row
// $p0 = "10.1000/none"

MATCH (repository:Repository)
WHERE repository.id = $p0
WITH repository ORDER BY repository.id LIMIT 1
RETURN [repository.url, COLLECT {
  MATCH (repository)<-[hasRepository:HAS_REPOSITORY]-(paper:Paper)
  WITH paper, hasRepository ORDER BY paper.newest LIMIT $p1
  RETURN [paper.title]
}] AS row
// $p0 = "RaC8sFCMzCwYqPUZZ"
// $p1 = 25

MATCH (venue:Venue)
WHERE venue.id = $p0
WITH venue ORDER BY venue.id LIMIT 1
RETURN [venue.name] AS row
// $p0 = "VsPZYs1smypgwmRFm"

MATCH (category:Category)
WHERE category.path = $p0
WITH category ORDER BY category.id LIMIT 1
RETURN [category.name, category.depth, head(COLLECT {
  MATCH (category)-[subcategoryOf:SUBCATEGORY_OF]->(category2:Category)
  RETURN [category2.name, head(COLLECT {
    MATCH (category2)-[subcategoryOf2:SUBCATEGORY_OF]->(category3:Category)
    RETURN [category3.name, head(COLLECT {
      MATCH (category3)-[subcategoryOf3:SUBCATEGORY_OF]->(category4:Category)
      RETURN [category4.name] LIMIT 1
    })] LIMIT 1
  })] LIMIT 1
})] AS row
// $p0 = ["Valuable Resources","Related Surveys","LLMs"]

MATCH (author:Author)
WHERE author.name = $p0
WITH author ORDER BY author.id LIMIT 1
RETURN [author.kind, author.orcid] AS row
// $p0 = "Taiyi-Team"
