// Listings of papers on which a name without an ORCID iD is not the author that it should be: the person with that
// spelling and an iD, where there is exactly one, else the author of that spelling. Names that people decided on apart.
CALL () {
  MATCH ()-[stated:AUTHORED]->()
  WHERE stated.spelling IS NOT NULL AND stated.orcid IS NOT NULL
  WITH stated.spelling AS spelling, collect(DISTINCT stated.orcid) AS orcids
  WHERE size(orcids) = 1
  MATCH (:Author {id: spelling})-[:AUTHORED]->(paper:Paper)
  WHERE NOT spelling IN $batch.decided
  RETURN paper
UNION
  MATCH (author:Author)-[resolved:AUTHORED]->(paper:Paper)
  WHERE resolved.spelling IS NOT NULL AND resolved.orcid IS NULL AND author.orcid IS NOT NULL
    AND NOT resolved.spelling IN $batch.decided
    AND COLLECT {
      MATCH ()-[stated:AUTHORED {spelling: resolved.spelling}]->()
      WHERE stated.orcid IS NOT NULL
      RETURN DISTINCT stated.orcid
    } <> [author.orcid]
  RETURN paper
}
MATCH (paper)-[listing:LISTED_IN]->(:List)
RETURN listing.id AS id
