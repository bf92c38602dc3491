// Papers that no list names any more, with all their relations.
UNWIND $batch.ids AS id
MATCH (paper:Paper {id: id})
DETACH DELETE paper
