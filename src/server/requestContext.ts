import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../neo4j/database.js';
import type { Context } from '../resolvers/context.js';

/** What resolvers get, and what the server itself needs to say which request an error belongs to. */
export interface RequestContext extends Context {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}

/** The context of one request; its signal aborts when the client closes the connection before the answer is out. */
export function requestContext(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return { database, signal: gone.signal, requestId: request.id, log: request.log };
}
