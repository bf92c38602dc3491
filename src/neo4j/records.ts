import type { Record, Result, ResultSummary } from 'neo4j-driver';

/** Not `toObject`: what its iterators have seen survives the young generation, all of a large answer. */
export function rowOf<Row>(record: Record): Row {
  const row: { [key: PropertyKey]: unknown } = {};
  for (const key of record.keys) row[key] = record.get(key);
  return row as Row;
}

/** Does something with each record as it comes; resolves when all have come. */
export function eachRecord(result: Result, take: (record: Record) => void): Promise<ResultSummary> {
  return new Promise((resolve, reject) => {
    result.subscribe({ onNext: take, onCompleted: resolve, onError: reject });
  });
}
