import type { FastifyInstance } from 'fastify';
import type { Database } from '../neo4j/database.js';

/** `/livez`: this process runs. `/readyz`: it can answer, because the database does; 503 when it does not within 2 s. */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', async (request, reply) => {
    try {
      await database.ping();
      return { status: 'ready' };
    } catch (err) {
      request.log.warn({ err }, 'the database is not ready');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
}
