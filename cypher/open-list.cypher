// The list, marked as one whose import has begun and not ended: its first, or one of a list that was whole before.
MERGE (list:List {id: $id})
  ON CREATE SET list += $properties, list.importing = 'FIRST'
  ON MATCH SET list.importing = coalesce(list.importing, 'AGAIN')
