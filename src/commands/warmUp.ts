import { graphql, type GraphQLSchema } from 'graphql';
import type { Database } from '../neo4j/database.js';
import type { Example } from '../server/examples.js';

/**
 * Asks the examples once, one after the other and unseen: a Neo4j that has just started needs seconds for its first
 * plans. What goes wrong here goes wrong for a visitor too, and is told there.
 */
export function warmUp(
  schema: GraphQLSchema,
  database: Database,
  examples: readonly Example[],
): { stop: () => void } {
  const stopping = new AbortController();
  const { signal } = stopping;
  void (async () => {
    for (const { query: source } of examples)
      if (!signal.aborted) await graphql({ schema, source, contextValue: { database, signal } });
  })();
  return { stop: () => stopping.abort() };
}
