import type { Database } from '../neo4j/database.js';
import { listId } from './listIdentity.js';
import { statement } from './statement.js';

/**
 * Whether no list was imported to its end yet. A first import that was killed leaves the database as empty as before.
 * @param bundled sources that are imported together: while one of them is announced and not there, none counts
 */
export async function isEmpty(database: Database, bundled: readonly string[] = []): Promise<boolean> {
  const [row] = await database.read<{ imported: boolean }>(statement('was-imported', { bundled }));
  return row?.imported !== true;
}

/** Says that a list is about to be imported for the first time. */
export async function announceList(database: Database, source: string, title: string): Promise<void> {
  const id = listId(source, title);
  const properties = { id, title, source, importedAt: new Date().toISOString() };
  await database.write((run) => run(statement('open-list', { id, properties })));
}
