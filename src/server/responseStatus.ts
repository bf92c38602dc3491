import type { ApolloServerPlugin } from '@apollo/server';

/** A document that is well-formed JSON but no query that can run. */
const refusals = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
]);

/**
 * HTTP statuses as in the GraphQL-over-HTTP specification. Under `application/json` a well-formed request is answered
 * with 200 whatever became of it, because a client cannot tell our JSON from a proxy's by the type; under
 * `application/graphql-response+json` a refused query is 400, as Apollo does. An error while fields were resolved
 * (the database away, say) leaves `data` in the answer and is 200 under both: clients read the body's codes, and
 * load balancers ask /readyz.
 */
export const responseStatusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { body, http } }) {
        const accepted = request.http?.headers.get('accept') ?? '';
        if (
          !accepted.includes('application/graphql-response+json') &&
          body.kind === 'single' &&
          body.singleResult.errors?.every(({ extensions }) => refusals.has(extensions?.['code']))
        )
          http.status = 200;
        return Promise.resolve();
      },
    }),
};
