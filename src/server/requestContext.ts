import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../neo4j/database.js';
import type { Context } from '../resolvers/context.js';
import type { Imports } from '../resolvers/imports.js';
import type { RememberingContext } from './rememberedAnswers.js';

/** What resolvers get, and what the server itself needs to say which request an error belongs to. */
export interface RequestContext extends Context, RememberingContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Nodes that the operation may touch, once that is known. */
  cost?: number;
}

/**
 * The context of one request; its signal aborts when the client closes the connection before the answer is out.
 * @param imports if the request holds the token
 * @param showStatements whether the answer shows the statements that led to it
 */
export function requestContext(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  imports: Imports | undefined,
  showStatements: boolean,
): RequestContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const ran = showStatements ? [] : undefined;
  return { database, signal: gone.signal, imports, ran, requestId: request.id, log: request.log };
}
