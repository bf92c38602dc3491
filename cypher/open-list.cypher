// The list, marked as one whose import has begun and not ended: its first, or one of a list that was whole before.
MERGE (list:List {id: $batch.id})
  ON CREATE SET list += $batch.properties, list.importing = 'FIRST'
  ON MATCH SET list.importing = coalesce(list.importing, 'AGAIN')
