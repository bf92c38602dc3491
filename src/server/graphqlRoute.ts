import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import Negotiator from 'negotiator';
import { answerCompiled } from './compiledOperation.js';
import { limits } from './limits.js';
import type { PreparedQueries, PreparedQuery } from './preparedQueries.js';
import { costExtension, costOf } from './queryCost.js';
import { rememberAnswers } from './rememberedAnswers.js';
import type { RequestContext } from './requestContext.js';
import { stringifyInTurns } from './stringifyInTurns.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => RequestContext;

/**
 * Answers what is asked for at `/graphql`: a query that is prepared at once, everything else through Apollo Server. Its
 * way from a request to an answer (documents, plugins, heads) took a sixth of the time of one paper, and ends in
 * the same bytes.
 */
export function graphqlRoute(
  apollo: ApolloServer<RequestContext>,
  prepared: PreparedQueries,
  contextOf: ContextOf,
): RouteHandlerMethod {
  /** Of requests that were not answered at once: what was asked for already is not asked for again. */
  const begun = new WeakMap<FastifyRequest, RequestContext>();
  const throughApollo = fastifyApolloHandler(apollo, {
    context: (request, reply) => Promise.resolve(begun.get(request) ?? contextOf(request, reply)),
  }) as RouteHandlerMethod;

  return async function (request, reply) {
    const { body } = request;
    const query = isRecord(body) ? prepared.find(body) : undefined;
    const type = query && typeFor(request);
    if (query && type) {
      const context = contextOf(request, reply);
      const answer = await answerPrepared(query, (body as { variables?: unknown }).variables, context);
      if (answer !== null) {
        void reply.header('cache-control', 'no-store').header('content-type', type);
        return answer;
      }
      begun.set(request, context);
    }
    return throughApollo.call(this, request, reply);
  };
}

/** The answer as a line of JSON. Null when anything is out of the ordinary: Apollo Server says what. */
async function answerPrepared(
  query: PreparedQuery,
  variables: unknown,
  context: RequestContext,
): Promise<string | null> {
  const given = variables ?? {};
  if (!isRecord(given) || context.ran) return null;
  const cost = affordableCost(query, given);
  if (cost === null) return null;
  context.cost = cost;
  rememberAnswers(context);
  const data = await answerCompiled(query.compiled, given, context);
  return data && stringifyInTurns({ data, extensions: { cost: costExtension(cost) } });
}

/** Null for what is refused, or made aside. */
function affordableCost(
  { schema, document, operation }: PreparedQuery,
  variables: Record<string, unknown>,
): number | null {
  try {
    const { total } = costOf(schema, document, operation, variables);
    return total < limits.largeAnswer ? total : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const types = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];

/** The type of an answer with data, as Apollo Server chooses it; undefined when a client takes neither. */
function typeFor({ headers }: FastifyRequest): string | undefined {
  const { accept } = headers;
  return !accept || accept === '*/*' ? types[0] : new Negotiator({ headers: { accept } }).mediaType(types);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
