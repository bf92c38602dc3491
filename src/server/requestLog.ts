import type { FastifyInstance } from 'fastify';

/** One line a request: what was asked for, what it was answered and how long it took. Never a query or its variables. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?', 1)[0]; // behind the question mark, a GET carries query and variables
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method: request.method, path, status: reply.statusCode, ms: milliseconds },
      'answered',
    );
  });
}
