// Which of these ids are papers, by own or other id, and which are authors; with what people call them.
UNWIND $batch.ids AS id
MATCH (paper:Paper {id: id})
RETURN 'PAPER' AS of, id, paper.title AS name
UNION
UNWIND $batch.ids AS id
MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias {id: id})
RETURN 'PAPER' AS of, id, min(paper.title) AS name
UNION
UNWIND $batch.ids AS id
MATCH (author:Author {id: id})
RETURN 'AUTHOR' AS of, id, author.name AS name
