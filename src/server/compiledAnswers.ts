import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { answerCompiled, compileOperation, type CompiledOperation } from './compiledOperation.js';
import type { PreparedQueries } from './preparedQueries.js';
import { rememberAnswers } from './rememberedAnswers.js';
import type { RequestContext } from './requestContext.js';

/**
 * What became of an operation, kept as long as its parsed document. Compiled is what is asked for a second time, so that
 * what is never asked for again costs nothing; null is left to graphql-js for ever.
 */
const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation | 'once' | null>();

/**
 * Answers queries without graphql-js's execution where all goes well: rows come in the shape of the answer already, and
 * only their types remain to be checked. Where anything is out of the ordinary (an error, null where none may be, a
 * promise below a field of `Query`), graphql-js executes the query with the same answers of the fields of `Query`, so
 * every error is its own. The schema must be a `rememberingSchema`. What was compiled is prepared to be asked for again.
 */
export const compiledAnswersPlugin = (prepared: PreparedQueries): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ schema, document, operation, source, request, contextValue }) {
        const found = lookUp(schema, document, operation);
        if (!found) return null;
        prepared.keep(source, {
          schema,
          document,
          operation,
          operationName: request.operationName,
          compiled: found,
        });
        rememberAnswers(contextValue);
        const data = await answerCompiled(found, request.variables ?? {}, contextValue);
        return data ? response(data) : null;
      },
    }),
});

function lookUp(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): CompiledOperation | null {
  if (!operation) return null; // an unknown operation name: execution says so
  const known = compiled.get(operation);
  if (known === undefined) {
    compiled.set(operation, operation.operation === OperationTypeNode.QUERY ? 'once' : null);
    return null;
  }
  if (known !== 'once') return known;
  const made = compileOperation(schema, document, operation);
  compiled.set(operation, made);
  return made;
}

function response(data: Record<string, unknown>): GraphQLResponse {
  return {
    body: { kind: 'single', singleResult: { data } },
    http: { status: undefined, headers: new HeaderMap() },
  };
}
