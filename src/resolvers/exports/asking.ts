import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../neo4j/database.js';

/** Where an export finds its answers. */
export interface Asking {
  schema: GraphQLSchema;
  database: Database;
  /** Aborted when nobody waits for it any more. */
  signal: AbortSignal;
}
