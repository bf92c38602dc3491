// Whether at least one list was imported to its end, and none of these for the first time is on its way.
RETURN
  EXISTS {
    MATCH (list:List)
    WHERE coalesce(list.importing, '') <> 'FIRST'
  }
  AND NOT EXISTS {
    MATCH (list:List)
    WHERE list.importing = 'FIRST' AND list.source IN $batch.bundled
  } AS imported
