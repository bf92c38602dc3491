// Papers that an earlier version wrote have no `newest`: see src/ingest/newest.ts.
MATCH (paper:Paper) WHERE paper.newest IS NULL
CALL (paper) {
  WITH paper, split(coalesce(paper.date, ''), '') AS digits
  SET paper.newest =
    reduce(inverted = '', digit IN digits | inverted + coalesce(toString(9 - toIntegerOrNull(digit)), digit)) +
    '~' + paper.title + '\u0001' + paper.id
} IN TRANSACTIONS OF 10000 ROWS
