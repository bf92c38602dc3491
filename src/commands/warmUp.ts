import { graphql, type GraphQLSchema } from 'graphql';
import type { Database } from '../neo4j/database.js';
import type { Example } from '../server/examples.js';

/**
 * Asks the examples once, unseen: a Neo4j that has just started needs seconds for its first plans, and the first
 * visitor should not wait for them. What goes wrong here goes wrong for the visitor too, and is told there.
 */
export async function warmUp(
  schema: GraphQLSchema,
  database: Database,
  examples: readonly Example[],
): Promise<void> {
  const { signal } = new AbortController();
  for (const { query: source } of examples)
    await graphql({ schema, source, contextValue: { database, signal } });
}
