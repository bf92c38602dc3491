// Removes those of these nodes that nothing points to any more, and tells for every one what is still claimed of it.
UNWIND $authors AS id
MATCH (author:Author {id: id})
WITH id, author, author.name AS claim,
  COLLECT { MATCH (author)-[relation:AUTHORED]->(:Paper) RETURN DISTINCT relation.name } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE author)
RETURN 'authors' AS kind, id, claim, claims
UNION ALL
UNWIND $categories AS id
MATCH (category:Category {id: id})
WITH id, category, category.position AS claim,
  COLLECT { MATCH (category)<-[section:HAS_SECTION]-(:List) RETURN DISTINCT section.position } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE category)
RETURN 'categories' AS kind, id, claim, claims
UNION ALL
UNWIND $venues AS id
MATCH (venue:Venue {id: id})
WITH id, venue, venue.name AS claim,
  COLLECT { MATCH (venue)<-[relation:PUBLISHED_IN]-(:Paper) RETURN DISTINCT relation.name } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE venue)
RETURN 'venues' AS kind, id, claim, claims
UNION ALL
UNWIND $repositories AS id
MATCH (repository:Repository {id: id})
WITH id, repository, repository.url AS claim,
  COLLECT { MATCH (repository)<-[relation:HAS_REPOSITORY]-(:Paper) RETURN DISTINCT relation.url } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE repository)
RETURN 'repositories' AS kind, id, claim, claims
UNION ALL
UNWIND $links AS id
MATCH (link:Link {url: id})
WITH id, link, link.kind AS claim,
  COLLECT { MATCH (link)<-[relation:HAS_LINK]-(:Paper) RETURN DISTINCT relation.kind } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE link)
RETURN 'links' AS kind, id, claim, claims
UNION ALL
UNWIND $aliases AS id
MATCH (alias:PaperAlias {id: id})
WITH id, alias, alias.by AS claim,
  COLLECT { MATCH (alias)<-[relation:ALSO_KNOWN_AS]-(:Paper) RETURN DISTINCT relation.by } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE alias)
RETURN 'aliases' AS kind, id, claim, claims
UNION ALL
UNWIND $works AS id
MATCH (work:CitedWork {id: id})
WITH id, work, work.key AS claim,
  COLLECT { MATCH (work)<-[relation:REFERS_TO]-(:Paper) RETURN DISTINCT relation.key } AS claims
FOREACH (_ IN CASE claims WHEN [] THEN [1] ELSE [] END | DETACH DELETE work)
RETURN 'works' AS kind, id, claim, claims
