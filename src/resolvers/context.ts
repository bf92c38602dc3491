import type { Database } from '../neo4j/database.js';

/** What a request hands to every resolver. */
export interface Context {
  database: Database;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
}
