// Whether at least one list was imported to its end.
RETURN EXISTS {
  MATCH (list:List)
  WHERE coalesce(list.importing, '') <> 'FIRST'
} AS imported
