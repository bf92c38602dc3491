import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import neo4j from 'neo4j-driver';
import type { RanStatement } from '../resolvers/context.js';
import { addExtension } from './answerExtensions.js';
import type { RequestContext } from './requestContext.js';

const header = 'x-lithograph-cypher';

/** Whether a request asks to be shown the statements that answer it. */
export function asksForStatements({ headers }: FastifyRequest): boolean {
  return headers[header] === 'true' || headers[header] === '1';
}

/**
 * `extensions.cypher`: the statements that answered the fields of `Query`, in the order in which Neo4j answered. Only of
 * a request whose context keeps them.
 */
export const shownStatementsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue: { ran } }) => {
    if (!ran) return Promise.resolve();
    return Promise.resolve({
      willSendResponse({ response }) {
        addExtension(response, 'cypher', ran.map(shown));
        return Promise.resolve();
      },
    });
  },
};

function shown({ field, statement, rows, availableAfter, consumedAfter }: RanStatement): unknown {
  const { text, parameters } = statement;
  return { field, text, parameters: plain(parameters), rows, availableAfter, consumedAfter };
}

/** Integers of the driver as numbers. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
