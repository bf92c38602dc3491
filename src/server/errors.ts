import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseError } from '../neo4j/errors.js';
import { InputError } from '../query/inputError.js';
import { ImportError } from '../resolvers/imports.js';

export const internalErrorCode = 'INTERNAL_SERVER_ERROR';
export const internalErrorMessage = 'Something went wrong on our side.';

/** The extensions that a stranger may see. Everything else stays on the server. */
const told = ['code', 'field', 'cost', 'limit'];

/**
 * What the client is told about an error; this is the only place where an error gets its code.
 * - `BAD_USER_INPUT` with the `field` that is wrong
 * - `UNAUTHENTICATED`, `IMPORT_QUEUE_FULL` with the `queue`, `IMPORT_STOPPED`: of mutations
 * - `DATABASE_UNAVAILABLE`, `DEADLINE_EXCEEDED`, `CANCELLED`: the question was fine, the database did not answer
 * - GraphQL's own (`GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `BAD_REQUEST`, …) and `QUERY_TOO_COSTLY`
 * - `INTERNAL_SERVER_ERROR` for everything else, without a word of what it was: that is in the log.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const tell = (message: string, extensions: Record<string, unknown>): GraphQLFormattedError => ({
    ...formatted,
    message,
    extensions,
  });
  if (cause instanceof InputError) return tell(cause.message, { code: 'BAD_USER_INPUT', field: cause.field });
  if (cause instanceof ImportError) return tell(cause.message, { code: cause.code, ...cause.details });
  if (cause instanceof DatabaseError && cause.code !== 'DATABASE_ERROR')
    return tell(cause.message, { code: cause.code });
  if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== internalErrorCode)
    return tell(
      formatted.message,
      Object.fromEntries(Object.entries(formatted.extensions ?? {}).filter(([key]) => told.includes(key))),
    );
  if (cause instanceof GraphQLError && isRefusal(cause)) return tell(cause.message, { code: 'BAD_REQUEST' });
  return tell(internalErrorMessage, { code: internalErrorCode });
}

/** Apollo Server gives some of its refusals a status and no code, such as a hash that is not the query's. */
function isRefusal({ extensions: { code, http } }: GraphQLError): boolean {
  return code === undefined && (http as { status?: number } | undefined)?.status === 400;
}

/** The code that the client is told for an error that came out of execution. */
export function publicCode(error: GraphQLError): unknown {
  const code = error.extensions['code'] ?? internalErrorCode;
  return publicError({ message: error.message, extensions: { code } }, error).extensions?.['code'];
}
