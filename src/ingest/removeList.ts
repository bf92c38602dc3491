import type { Database } from '../neo4j/database.js';
import { importSource, type ImportOptions, type ImportReport } from './importSource.js';
import { noteChange } from './noteChange.js';
import { statement } from './statement.js';
import type { StoredList } from './storedList.js';

/**
 * Takes a list away, with everything that only this list said: it is imported as one that says nothing any more, and
 * then removed itself. What other lists say stays. Safe to repeat, and to go on with after it broke off.
 * @throws DatabaseError
 */
export async function removeList(
  database: Database,
  { id, title, source }: Pick<StoredList, 'id' | 'title' | 'source'>,
  options: Pick<ImportOptions, 'onProgress' | 'onWait' | 'signal'> = {},
): Promise<ImportReport> {
  const nothing = { title, parts: [], sha256: () => '' };
  const report = await importSource(database, nothing, { source, id, ...options });
  await database.write(async (run) => {
    await run(statement('remove-list', { id }));
    await run(noteChange());
  });
  return report;
}
