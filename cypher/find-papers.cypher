// Which of these ids are papers.
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
RETURN paper.id AS id
