import type { FastifyInstance } from 'fastify';

/**
 * Lets the connections of requests in flight end with their answers once the server closes. Fastify ends only those
 * that are idle at that moment; the others would be kept alive, and closing would wait for them.
 */
export function drainConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_, reply, __, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}
