import type { FastifyInstance } from 'fastify';
import { limits } from './limits.js';
import type { HoldsToken } from './token.js';

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Handler = Parameters<ReturnType<Strategy['storage']>['set']>[1];

/**
 * Options of a route that stands beside the one for all and answers requests that hold the token. The route is chosen
 * by the header, before any of the body is read; so a larger body is let in from them alone.
 */
export function tokenRoute(
  app: FastifyInstance,
  holdsToken: HoldsToken,
): { constraints: Record<string, unknown>; bodyLimit: number } {
  const strategy: Strategy = {
    name: 'holdsToken',
    storage: () => {
      const handlers = new Map<unknown, Handler>();
      return {
        get: (holds) => handlers.get(holds) ?? null,
        set: (holds, handler) => {
          handlers.set(holds, handler);
        },
      };
    },
    // undefined leaves the request to the route without a constraint.
    deriveConstraint: ({ headers }) => holdsToken(headers.authorization) || undefined,
  };
  app.addConstraintStrategy(strategy);
  return { constraints: { [strategy.name]: true }, bodyLimit: limits.importBodyBytes };
}
