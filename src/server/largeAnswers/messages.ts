import type { DatabaseAddress } from '../../neo4j/database.js';
import type { DatabaseErrorCode } from '../../neo4j/errors.js';

/** What the thread of large answers is started with. */
export interface ThreadData {
  readonly address: DatabaseAddress;
}

/** A query that was found valid. */
export interface Question {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

export type ToThread = ({ readonly asked: number } & Question) | { readonly cancelled: number };

/** That it has begun; then what became of each question, by its number. */
export type FromThread = 'ready' | { readonly asked: number; readonly outcome: Outcome };

export interface Outcome {
  /** The data of the answer, as `WrittenData` takes them; null when graphql-js is to execute the query. */
  readonly data: Uint8Array<ArrayBuffer> | null;
  /** Fields of `Query` that the database gave no answer to. */
  readonly failures: readonly Failure[];
}

/** A `DatabaseError` in words: of an error, only what every error has passes from thread to thread. */
export interface Failure {
  /** The field's name in the answer. */
  readonly field: string;
  readonly code: DatabaseErrorCode;
  readonly message: string;
  /** For the log. */
  readonly cause: string;
}
