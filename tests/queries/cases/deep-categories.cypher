MATCH (category:Category)
WHERE category.path = $p0
WITH category ORDER BY category.id LIMIT 1
RETURN category {
  paperCount: COUNT { MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory:IN_CATEGORY]-(paper:Paper) RETURN DISTINCT paper },
  direct: COUNT { MATCH (category)<-[inCategory2:IN_CATEGORY]-(paper2:Paper) },
  withCode: COUNT { MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory3:IN_CATEGORY]-(paper3:Paper) WHERE EXISTS { MATCH (paper3)-[hasRepository:HAS_REPOSITORY]->(repository:Repository) WHERE true } RETURN DISTINCT paper3 },
  papers: COLLECT {
    MATCH (category)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory4:IN_CATEGORY]-(paper4:Paper)
    WITH DISTINCT paper4 ORDER BY paper4.title DESC, paper4.newest LIMIT $p1
    RETURN paper4 { .title }
  },
  childCount: COUNT { MATCH (category)<-[subcategoryOf:SUBCATEGORY_OF]-(category2:Category) },
  children: COLLECT {
    MATCH (category)<-[subcategoryOf2:SUBCATEGORY_OF]-(category3:Category)
    WITH category3, subcategoryOf2 ORDER BY category3.position, category3.id LIMIT $p2
    RETURN category3 {
      .name,
      paperCount: COUNT { MATCH (category3)<-[:SUBCATEGORY_OF*0..16]-()<-[inCategory5:IN_CATEGORY]-(paper5:Paper) RETURN DISTINCT paper5 }
    }
  }
} AS row
// $p0 = ["Valuable Resources"]
// $p1 = 2
// $p2 = 25
