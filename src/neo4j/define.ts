import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.js';
import { mayRetry, metItsLike, toDatabaseError } from './errors.js';
import type { Statement } from './statement.js';

/** How long a statement is tried again while another process makes the same change, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Changes of the schema (constraints, indexes) may not share a transaction with data: one statement, alone. It must be
 * safe to run twice: servers that start at once on a new database make the same ones, and Neo4j lets one of them win.
 * @throws DatabaseError
 */
export async function define(database: Database, statement: Statement): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      await database.runAlone(statement);
      return;
    } catch (error) {
      const waited = performance.now() - started;
      if (!(mayRetry(error) || metItsLike(error)) || waited > PATIENCE) throw toDatabaseError(error);
      // By chance: two that wait equally long would meet again.
      await sleep(50 + Math.random() * 200);
    }
  }
}
