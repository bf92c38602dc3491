import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { DatabaseError } from '../../neo4j/errors.js';
import { limits } from '../limits.js';
import { rememberRejected } from '../rememberedAnswers.js';
import type { RequestContext } from '../requestContext.js';
import { WrittenData } from '../written.js';
import type { LargeAnswers } from './largeAnswers.js';

/** Has queries that may touch many nodes answered aside. What is not answered there is executed as any other query. */
export function largeAnswersPlugin(largeAnswers: LargeAnswers): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ source, operation, operationName, request, contextValue }) {
          const { cost = 0, ran, signal } = contextValue;
          if (cost < limits.largeAnswer || ran || operation.operation !== OperationTypeNode.QUERY)
            return null;
          const question = {
            source,
            operationName: operationName ?? undefined,
            variables: request.variables ?? {},
          };
          const outcome = await largeAnswers.answer(question, signal);
          if (!outcome) return null;
          if (outcome.data !== null) {
            const data = new WrittenData(outcome.data) as unknown as Record<string, unknown>;
            const http = { status: undefined, headers: new HeaderMap() };
            return { body: { kind: 'single', singleResult: { data } }, http };
          }
          // Asked again it would be waited for again.
          for (const { field, code, message, cause } of outcome.failures)
            rememberRejected(contextValue, field, new DatabaseError(code, message, { cause }));
          return null;
        },
      }),
  };
}
