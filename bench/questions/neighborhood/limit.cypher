MATCH (centre:Paper|Author {id: $id})
CALL (centre) {
  MATCH (centre)-[:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES]-(node:Paper|Author|Category|Repository|Venue|List)
  WITH node, count(*) AS links
  ORDER BY links DESC, node.id LIMIT 200
  RETURN collect(node) AS found
}
WITH found, [centre] + found[..199] AS nodes
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)-[edge:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF]->(other) WHERE other IN nodes
  WITH node.id AS source, other.id AS target, type(edge) AS kind, count(*) AS weight
  ORDER BY source, target, kind
  RETURN collect({source: source, target: target, kind: kind, weight: weight}) AS edges
}
RETURN {
  nodes: [place IN range(0, size(nodes) - 1) | {
    id: nodes[place].id,
    kind: toUpper(labels(nodes[place])[0]),
    label: coalesce(nodes[place].owner + '/', '') + coalesce(nodes[place].title, nodes[place].name),
    distance: CASE WHEN place = 0 THEN 0 ELSE 1 END
  }],
  edges: edges,
  truncated: size(found) > 199
} AS row
