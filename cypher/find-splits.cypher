// By what a paper or an author can be split: the paper's other ids with what they come from; the author's papers.
UNWIND $batch.ids AS of
MATCH (:Paper {id: of})-[known:ALSO_KNOWN_AS]->(alias:PaperAlias)
RETURN 'PAPER' AS of, alias.id AS id, known.by + ' ' + known.value AS name
UNION
UNWIND $batch.ids AS of
MATCH (:Author {id: of})-[:AUTHORED]->(paper:Paper)
RETURN 'AUTHOR' AS of, paper.id AS id, paper.title AS name
LIMIT 1000
