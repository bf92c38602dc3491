import type { Run } from '../neo4j/database.js';
import type { NeighbourKind, Properties } from './neighbours.js';
import { statement } from './statement.js';

/** A paper as it stands in the graph. */
export interface StoredPaper extends Record<NeighbourKind, { id: string; properties: Properties }[]> {
  id: string;
  properties: Properties;
}

export async function readPapers(run: Run, ids: readonly string[]): Promise<Map<string, StoredPaper>> {
  if (ids.length === 0) return new Map();
  const rows = await run<StoredPaper>(statement('read-papers', { ids }));
  return new Map(rows.map((row) => [row.id, row]));
}
