import type { Database } from '../neo4j/database.js';
import type { Imports } from './imports.js';

/** What a request hands to every resolver. */
export interface Context {
  database: Database;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** Only of a request that holds the token. */
  imports?: Imports | undefined;
}
