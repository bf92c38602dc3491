import { hash } from 'node:crypto';
import type { Database } from '../../neo4j/database.js';
import { cypher } from '../../neo4j/cypherFiles.js';

/** Which graph it is that is asked. */
export interface GraphVersion {
  /** Another one after each import, removal, merge and split; null while one of them is under way or broke off. */
  id: string | null;
  /** When it was changed last; null for an empty graph. */
  changedAt: Date | null;
}

/** @throws DatabaseError */
export async function graphVersion(database: Database, signal: AbortSignal): Promise<GraphVersion> {
  type Row = { changedAt: string | null; lists: [id: string, importedAt: string][]; isChanging: boolean };
  const [row] = await database.read<Row>({ text: cypher('read-changes'), parameters: {} }, { signal });
  const { changedAt, lists, isChanging } = row!;
  const times = [changedAt, ...lists.map(([, importedAt]) => importedAt)].filter((time) => time !== null);
  const id = isChanging ? null : hash('sha256', JSON.stringify([changedAt, lists]), 'base64url').slice(0, 27);
  return { id, changedAt: times.length > 0 ? new Date(times.sort().at(-1)!) : null };
}
