// Which of these nodes exist, and by which of the claims made of them each is described now.
UNWIND $authors AS id
MATCH (author:Author {id: id})
RETURN 'authors' AS kind, id, author.name AS claim
UNION ALL
UNWIND $categories AS id
MATCH (category:Category {id: id})
RETURN 'categories' AS kind, id, category.position AS claim
UNION ALL
UNWIND $venues AS id
MATCH (venue:Venue {id: id})
RETURN 'venues' AS kind, id, venue.name AS claim
UNION ALL
UNWIND $repositories AS id
MATCH (repository:Repository {id: id})
RETURN 'repositories' AS kind, id, repository.url AS claim
UNION ALL
UNWIND $links AS id
MATCH (link:Link {url: id})
RETURN 'links' AS kind, id, link.kind AS claim
UNION ALL
UNWIND $aliases AS id
MATCH (alias:PaperAlias {id: id})
RETURN 'aliases' AS kind, id, alias.by AS claim
UNION ALL
UNWIND $works AS id
MATCH (work:CitedWork {id: id})
RETURN 'works' AS kind, id, work.key AS claim
