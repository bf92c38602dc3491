WITH $p0 AS ids
UNWIND range(0, size(ids) - 1) AS index
WITH index, ids[index] AS id
CALL (id) {
  CALL (id) {
    MATCH (paper:Paper { id: id })
    RETURN paper
    UNION ALL
    MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias { id: id })
    RETURN paper
  }
  WITH paper, id ORDER BY paper.id <> id, paper.id LIMIT 1
  RETURN { id: paper.id, title: paper.title, authors: COLLECT {
    MATCH (paper)<-[authored:AUTHORED]-(author:Author)
    WITH author, authored ORDER BY authored.position, author.id LIMIT $p1
    RETURN { name: author.name }
  } } AS row, $p2 AS type
  UNION ALL
  MATCH (author2:Author { id: id })
  RETURN { id: author2.id, name: author2.name, paperCount: COUNT { (author2)-[:AUTHORED]->() } } AS row, $p3 AS type
  UNION ALL
  MATCH (category:Category { id: id })
  RETURN { id: category.id } AS row, $p4 AS type
  UNION ALL
  MATCH (repository:Repository { id: id })
  RETURN { id: repository.id } AS row, $p5 AS type
  UNION ALL
  MATCH (venue:Venue { id: id })
  RETURN { id: venue.id, name: venue.name } AS row, $p6 AS type
  UNION ALL
  MATCH (list:List { id: id })
  RETURN { id: list.id } AS row, $p7 AS type
}
RETURN index, type, row
// $p0 = ["Vs7XrUliQP4i71wTV","PKoTYCg9NfgGiH-WB","unknown","A8dzd1UKPRJ4Y76hY","RuY33bgr2GfD9IZ6l","PKoTYCg9NfgGiH-WB","Pd8eMs5-OVhicdOmb"]
// $p1 = 100
// $p2 = "Paper"
// $p3 = "Author"
// $p4 = "Category"
// $p5 = "Repository"
// $p6 = "Venue"
// $p7 = "List"

WITH $p0 AS ids
UNWIND range(0, size(ids) - 1) AS index
WITH index, ids[index] AS id
CALL (id) {
  CALL (id) {
    MATCH (paper:Paper { id: id })
    RETURN paper
    UNION ALL
    MATCH (paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias { id: id })
    RETURN paper
  }
  WITH paper, id ORDER BY paper.id <> id, paper.id LIMIT 1
  RETURN { id: paper.id } AS row, $p1 AS type
  UNION ALL
  MATCH (author:Author { id: id })
  RETURN { id: author.id } AS row, $p2 AS type
  UNION ALL
  MATCH (category:Category { id: id })
  RETURN { id: category.id } AS row, $p3 AS type
  UNION ALL
  MATCH (repository:Repository { id: id })
  RETURN { id: repository.id } AS row, $p4 AS type
  UNION ALL
  MATCH (venue:Venue { id: id })
  RETURN { id: venue.id } AS row, $p5 AS type
  UNION ALL
  MATCH (list:List { id: id })
  RETURN { id: list.id } AS row, $p6 AS type
}
RETURN index, type, row
// $p0 = ["Pnothing"]
// $p1 = "Paper"
// $p2 = "Author"
// $p3 = "Category"
// $p4 = "Repository"
// $p5 = "Venue"
// $p6 = "List"
