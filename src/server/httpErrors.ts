import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { DatabaseError } from '../neo4j/errors.js';
import { InputError } from '../query/inputError.js';
import { internalErrorCode, internalErrorMessage } from './errors.js';
import { limits } from './limits.js';

/** Errors of requests that GraphQL does not see, in the shape in which GraphQL tells errors. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply.code(404),
      'NOT_FOUND',
      `There is nothing at ${request.method} ${request.url.split('?', 1)[0]}. GraphQL is at /graphql, the Playground at /playground, exports at /export/.`,
    ),
  );

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof InputError)
      return refuse(reply.code(400), 'BAD_USER_INPUT', error.message, { field: error.field });
    if (error instanceof DatabaseError && error.code !== 'DATABASE_ERROR') {
      request.log.warn({ err: error, code: error.code });
      return refuse(reply.code(503).header('retry-after', 10), error.code, error.message);
    }
    // A Host header that is no host; the integration builds a URL from it.
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
    if (status < 500)
      return refuse(reply.code(status), 'BAD_REQUEST', clientError(error, request.routeOptions.bodyLimit));
    request.log.error({ err: error }, 'a request failed');
    return refuse(reply.code(500), internalErrorCode, internalErrorMessage, { requestId: request.id });
  });
}

function clientError(
  { code, statusCode, message }: FastifyError,
  bodyLimit: number = limits.bodyBytes,
): string {
  if (statusCode === 413)
    return `The request body is too large; at most ${Math.floor(bodyLimit / 1_048_576)} MB is read.`;
  if (statusCode === 415) return 'Send the request as application/json.';
  if (code === 'ERR_INVALID_URL') return 'The Host header is not a host.';
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY') return 'The request body is not valid JSON.';
  return message;
}

/** Tells an error in the shape in which GraphQL does. */
export function refuse(
  reply: FastifyReply,
  code: string,
  message: string,
  more?: Record<string, unknown>,
): FastifyReply {
  for (const header of ['etag', 'last-modified']) reply.removeHeader(header);
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] }));
}
