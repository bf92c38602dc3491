// The lists whose import has begun and not ended.
MATCH (list:List)
WHERE list.importing IS NOT NULL
RETURN list.id AS id
