// Which of these ids are papers.
UNWIND $batch.ids AS id
MATCH (paper:Paper {id: id})
RETURN paper.id AS id
