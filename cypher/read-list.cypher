// The list as it stands; no row when it was never imported.
MATCH (list:List {id: $batch.id})
RETURN list.title AS title, list.sha256 AS sha256, list.importing IS NOT NULL AS importing
