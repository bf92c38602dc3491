// Every list, those too whose import has not ended.
MATCH (list:List)
RETURN list.id AS id, list.title AS title, list.source AS source
ORDER BY title, id
