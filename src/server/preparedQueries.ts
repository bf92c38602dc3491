import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from './compiledOperation.js';
import { limits } from './limits.js';

/** A query that Apollo Server let pass (read, valid, within the limits of its shape), and that is compiled. */
export interface PreparedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly compiled: CompiledOperation;
}

/** What the body of a request may hold beside its query. */
const parts = new Set(['query', 'variables', 'operationName']);

/** Prepared queries by their text, those that were used last: as much text as documents are kept for. */
export class PreparedQueries {
  private readonly kept = new LRUCache<string, PreparedQuery>({
    maxSize: limits.keptDocuments,
    sizeCalculation: (_, text) => text.length,
  });

  keep(text: string, query: PreparedQuery): void {
    this.kept.set(text, query);
  }

  /** The prepared query that a body asks for word by word, if it asks for no more than that. */
  find(body: Record<string, unknown>): PreparedQuery | undefined {
    const { query: text, operationName } = body;
    const query = typeof text === 'string' ? this.kept.get(text) : undefined;
    if (!query || (operationName ?? undefined) !== query.operationName) return undefined;
    for (const name in body) if (!parts.has(name)) return undefined;
    return query;
  }
}
