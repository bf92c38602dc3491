import neo4j, { Neo4jError } from 'neo4j-driver';

/**
 * Why the database gave no answer.
 * - `DATABASE_UNAVAILABLE`: it cannot be reached now; the same request may succeed later.
 * - `DEADLINE_EXCEEDED`: the statement did not end in time and was given up.
 * - `CANCELLED`: the asker went away.
 * - `DATABASE_ERROR`: it refused or failed the statement; asking again gives the same.
 */
export type DatabaseErrorCode = 'DATABASE_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'CANCELLED' | 'DATABASE_ERROR';

/** The message is fit for a stranger: what the database itself said is only in `cause`. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const unreachable = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);
const timedOut = 'Neo.ClientError.Transaction.TransactionTimedOut';

/** Whether the same statement may succeed when sent again in a moment. */
export function mayRetry(error: unknown): boolean {
  return error instanceof Neo4jError && neo4j.isRetryableError(error);
}

/**
 * Whether a change of the schema met the same one of another process: to make what there is not yet (`IF NOT EXISTS`) is
 * refused where it comes up meanwhile. Tried again it holds.
 */
export function metItsLike(error: unknown): boolean {
  return (
    error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'
  );
}

/** Gives a driver's error its code; errors that are not the driver's pass through. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith(timedOut))
    return new DatabaseError('DEADLINE_EXCEEDED', 'The database did not answer in time. Ask for less.', {
      cause: error,
    });
  if (unreachable.has(error.code) || mayRetry(error) || noConnectionFree(error)) return unavailable(error);
  return new DatabaseError('DATABASE_ERROR', 'The database could not answer this request.', { cause: error });
}

export function unavailable(cause?: unknown): DatabaseError {
  const message = 'The database cannot be reached right now. Try again in a moment.';
  return new DatabaseError('DATABASE_UNAVAILABLE', message, { cause });
}

/** The driver gives this one no code of its own. */
function noConnectionFree({ message }: Neo4jError): boolean {
  return message.startsWith('Connection acquisition timed out');
}
