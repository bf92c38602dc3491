// Which of these ids are papers already.
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
RETURN paper.id AS id
