MATCH (category:Category)
WHERE category.path = $p0
WITH category ORDER BY category.id LIMIT 1
RETURN [COUNT { MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory:IN_CATEGORY]-(paper:Paper) RETURN DISTINCT paper }, COUNT { (category)<-[:IN_CATEGORY]-() }, COUNT { MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory2:IN_CATEGORY]-(paper2:Paper) WHERE EXISTS { MATCH (paper2)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true } RETURN DISTINCT paper2 }, COLLECT {
  MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory3:IN_CATEGORY]-(paper3:Paper)
  WITH DISTINCT paper3 ORDER BY paper3.title DESC, paper3.newest LIMIT $p1
  RETURN [paper3.title]
}, COUNT { (category)<-[:SUBCATEGORY_OF]-() }, COLLECT {
  MATCH (category)<-[subcategoryOf:SUBCATEGORY_OF]-(category2:Category)
  WITH category2, subcategoryOf ORDER BY category2.position, category2.id LIMIT $p2
  RETURN [category2.name, COUNT { MATCH (category2)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory4:IN_CATEGORY]-(paper4:Paper) RETURN DISTINCT paper4 }]
}] AS row
// $p0 = ["Valuable Resources"]
// $p1 = 2
// $p2 = 25
