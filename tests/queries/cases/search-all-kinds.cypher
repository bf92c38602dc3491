CALL db.index.fulltext.queryNodes('words', $p0, { limit: $p1 }) YIELD node AS node, score
WITH node, score ORDER BY score DESC, node.id LIMIT $p2
WITH collect({ node: node, score: score }) AS written
CALL (written) {
  UNWIND written AS hit
  RETURN hit.node AS node, hit.score AS score
  UNION ALL
  WITH * WHERE size(written) < $p3
  CALL db.index.fulltext.queryNodes('words', $p4, { limit: $p5 }) YIELD node AS node, score
  WITH node, score, written WHERE NOT node IN [hit IN written | hit.node]
  RETURN node, score / (score + 1) * coalesce(written[-1].score, 1) AS score
}
WITH node, score + CASE WHEN node.titleKey = $p6 OR node.foldedName = $p7 OR toLower(coalesce(node.title, node.name)) = $p8 THEN 1000 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $p9
CALL (node) {
  WITH node WHERE node:Paper
  RETURN { `node node`: { id: node.id, title: node.title, authors: COLLECT {
    MATCH (node)<-[authored:AUTHORED]-(author:Author)
    WITH author, authored ORDER BY authored.position, author.id LIMIT $p10
    RETURN { name: author.name }
  } } } AS shown, $p11 AS type
  UNION ALL
  WITH node WHERE node:Author
  RETURN { `node node`: { id: node.id } } AS shown, $p12 AS type
  UNION ALL
  WITH node WHERE node:Category
  RETURN { `node node`: { id: node.id } } AS shown, $p13 AS type
  UNION ALL
  WITH node WHERE node:Repository
  RETURN { `node node`: { id: node.id } } AS shown, $p14 AS type
  UNION ALL
  WITH node WHERE node:Venue
  RETURN { `node node`: { id: node.id } } AS shown, $p15 AS type
  UNION ALL
  WITH node WHERE node:List
  RETURN { `node node`: { id: node.id } } AS shown, $p16 AS type
}
RETURN type, shown, score, [coalesce(node.title, node.name), node.owner, node.abstract] AS texts ORDER BY score DESC, node.id
// $p0 = "+(+(title:\"language models\"^6 name:\"language models\"^6 owner:\"language models\" abstract:\"language models\") +((title:\"medcine\"^4 name:\"medcine\"^4 owner:\"medcine\" abstract:\"medcine\") title:[medcine TO medcine]^3 name:[medcine TO medcine]^3 abstract:[medcine TO medcine]^3 title:medcine*^1.5 name:medcine*^1.5)) title:\"\\\"language models\\\" medcine\"^20 name:\"\\\"language models\\\" medcine\"^20"
// $p1 = 200
// $p2 = 50
// $p3 = 3
// $p4 = "+(+(title:\"language models\"^6 name:\"language models\"^6 owner:\"language models\" abstract:\"language models\") +((title:\"medcine\"^4 name:\"medcine\"^4 owner:\"medcine\" abstract:\"medcine\") title:[medcine TO medcine]^3 name:[medcine TO medcine]^3 abstract:[medcine TO medcine]^3 title:medcine*^1.5 name:medcine*^1.5 title:medcine~1^0.2 name:medcine~1^0.2)) title:\"\\\"language models\\\" medcine\"^20 name:\"\\\"language models\\\" medcine\"^20"
// $p5 = 200
// $p6 = "languagemodelsmedcine"
// $p7 = "languagemodelsmedcine"
// $p8 = "\"language models\" medcine"
// $p9 = 3
// $p10 = 1
// $p11 = "Paper"
// $p12 = "Author"
// $p13 = "Category"
// $p14 = "Repository"
// $p15 = "Venue"
// $p16 = "List"

CALL db.index.fulltext.queryNodes('words', $p0) YIELD node AS node, score
WITH node, score WHERE node:Author LIMIT $p1
WITH node, score + CASE WHEN node.titleKey = $p2 OR node.foldedName = $p3 OR toLower(coalesce(node.title, node.name)) = $p4 THEN 1000 ELSE 0 END + CASE WHEN toLower(coalesce(node.title, node.name)) STARTS WITH $p5 THEN 500 - size(coalesce(node.title, node.name)) / 1000.0 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $p6
CALL (node) {
  WITH node WHERE node:Author
  RETURN { `node node`: { name: node.name } } AS shown, $p7 AS type
}
RETURN type, shown, score, [coalesce(node.title, node.name), node.owner, node.abstract] AS texts ORDER BY score DESC, node.id
// $p0 = "+((title:\"chaoyi\"^4 name:\"chaoyi\"^4 owner:\"chaoyi\") title:[chaoyi TO chaoyi]^3 name:[chaoyi TO chaoyi]^3 title:chaoyi*^1.5 name:chaoyi*^1.5) +(title:w*^1.5 title:\"w\" name:w*^1.5 name:\"w\" owner:w*^1.5 owner:\"w\")"
// $p1 = 2000
// $p2 = "chaoyiw"
// $p3 = "chaoyiw"
// $p4 = "chaoyi w"
// $p5 = "chaoyi w"
// $p6 = 2
// $p7 = "Author"

WITH $p0 AS inputs
UNWIND range(0, size(inputs) - 1) AS index
WITH index, inputs[index] AS input
CALL (input) {
  CALL (input) {
    MATCH (node:Paper) WHERE node.id IN input.ids RETURN node, $p1 AS rank
    UNION ALL
    MATCH (node:Author) WHERE node.id IN input.ids RETURN node, $p2 AS rank
    UNION ALL
    MATCH (node:Category) WHERE node.id IN input.ids RETURN node, $p3 AS rank
    UNION ALL
    MATCH (node:Repository) WHERE node.id IN input.ids RETURN node, $p4 AS rank
    UNION ALL
    MATCH (node:Venue) WHERE node.id IN input.ids RETURN node, $p5 AS rank
    UNION ALL
    MATCH (node:List) WHERE node.id IN input.ids RETURN node, $p6 AS rank
    UNION ALL
    MATCH (node:Paper)-[:ALSO_KNOWN_AS]->(alias:PaperAlias) WHERE alias.id IN input.ids RETURN node, $p7 AS rank
    UNION ALL
    MATCH (node:Paper) WHERE node.arxivId IN input.arxivIds RETURN node, $p8 AS rank
    UNION ALL
    MATCH (node:Paper) WHERE node.doi IN input.dois RETURN node, $p9 AS rank
    UNION ALL
    MATCH (node:Paper) WHERE node.openAlexId IN input.openAlexIds RETURN node, $p10 AS rank
    UNION ALL
    MATCH (node:Author) WHERE node.orcid IN input.orcids RETURN node, $p11 AS rank
    UNION ALL
    MATCH (node:Paper)-[:HAS_LINK]->(link:Link) WHERE link.url IN input.urls RETURN node, $p12 AS rank
    UNION ALL
    MATCH (node:Paper) WHERE node.titleKey IN input.titleKeys RETURN node, $p13 AS rank
    UNION ALL
    MATCH (node:List) WHERE node.title IN input.names RETURN node, $p14 AS rank
    UNION ALL
    MATCH (node:Author) WHERE node.name IN input.names RETURN node, $p15 AS rank
  }
  WITH rank, collect(DISTINCT node) AS named ORDER BY rank LIMIT 1
  RETURN coalesce(head(collect(named)), []) AS named
}
CALL (input, named) {
  UNWIND named AS node
  RETURN node, CASE size(named) WHEN 1 THEN 'node' ELSE 'equal' END AS as LIMIT $p16
  UNION ALL
  WITH * WHERE size(named) = 0
  CALL db.index.fulltext.queryNodes('words', input.like, { limit: $p17 }) YIELD node AS node
  WITH node WHERE node:Paper
  RETURN node, 'like' AS as
}
CALL (node, as) {
  WITH * WHERE as = 'node'
  CALL (node) {
    WITH node WHERE node:Paper
    RETURN { `node node`: { title: node.title } } AS shown, $p18 AS type
    UNION ALL
    WITH node WHERE node:Author
    RETURN { `node node`: {  } } AS shown, $p19 AS type
    UNION ALL
    WITH node WHERE node:Category
    RETURN { `node node`: {  } } AS shown, $p20 AS type
    UNION ALL
    WITH node WHERE node:Repository
    RETURN { `node node`: {  } } AS shown, $p21 AS type
    UNION ALL
    WITH node WHERE node:Venue
    RETURN { `node node`: {  } } AS shown, $p22 AS type
    UNION ALL
    WITH node WHERE node:List
    RETURN { `node node`: {  } } AS shown, $p23 AS type
  }
  RETURN type, shown
  UNION ALL
  WITH * WHERE as <> 'node'
  CALL (node) {
    WITH node WHERE node:Paper
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p24 AS type
    UNION ALL
    WITH node WHERE node:Author
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p25 AS type
    UNION ALL
    WITH node WHERE node:Category
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p26 AS type
    UNION ALL
    WITH node WHERE node:Repository
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p27 AS type
    UNION ALL
    WITH node WHERE node:Venue
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p28 AS type
    UNION ALL
    WITH node WHERE node:List
    RETURN { `candidates node node`: { id: node.id } } AS shown, $p29 AS type
  }
  RETURN type, shown
}
RETURN index AS index, as AS as, type, shown, [coalesce(node.title, node.name), node.owner, node.abstract] AS texts ORDER BY index, node.id
// $p0 = [{"ids":[],"arxivIds":["2304.14454"],"dois":[],"openAlexIds":[],"orcids":[],"urls":["https://arxiv.org/pdf/2304.14454v3"],"titleKeys":[],"names":[],"like":"nothing:nothing"},{"ids":["PMC-LLaMA","Vnpaddez9wzCPRg1-"],"arxivIds":[],"dois":[],"openAlexIds":[],"orcids":[],"urls":[],"titleKeys":["pmcllama"],"names":["PMC-LLaMA"],"like":"(((title:\"llama\"^4) title:[llama TO llama]^3 title:llama~1^0.2) ((title:\"pmc\"^4) title:[pmc TO pmc]^3))"},{"ids":[],"arxivIds":["2001.00001"],"dois":[],"openAlexIds":[],"orcids":[],"urls":["2001.00001"],"titleKeys":[],"names":[],"like":"nothing:nothing"}]
// $p1 = 0
// $p2 = 1
// $p3 = 2
// $p4 = 3
// $p5 = 4
// $p6 = 5
// $p7 = 6
// $p8 = 7
// $p9 = 8
// $p10 = 9
// $p11 = 10
// $p12 = 11
// $p13 = 12
// $p14 = 13
// $p15 = 14
// $p16 = 10
// $p17 = 20
// $p18 = "Paper"
// $p19 = "Author"
// $p20 = "Category"
// $p21 = "Repository"
// $p22 = "Venue"
// $p23 = "List"
// $p24 = "Paper"
// $p25 = "Author"
// $p26 = "Category"
// $p27 = "Repository"
// $p28 = "Venue"
// $p29 = "List"
