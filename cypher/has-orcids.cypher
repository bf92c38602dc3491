// Whether any author is known by an ORCID iD.
RETURN EXISTS {
  MATCH (author:Author)
  WHERE author.orcid IS NOT NULL
} AS stated
