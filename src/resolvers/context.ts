import type { Database, Took } from '../neo4j/database.js';
import type { Statement } from '../neo4j/statement.js';
import type { Imports } from './imports.js';
import type { WriteItem } from './writtenItems.js';

/** What a request hands to every resolver. */
export interface Context {
  database: Database;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** Only of a request that holds the token. */
  imports?: Imports | undefined;
  /** Where the statements of the fields of `Query` are kept as they are answered; only of a request that may see them. */
  ran?: RanStatement[] | undefined;
  /** Of fields of `Query` that are lists, by their names in the answer: they are to give `WrittenItems`. */
  writeItem?: ReadonlyMap<string, WriteItem> | undefined;
}

/** A statement that answered a field of `Query`. */
export interface RanStatement extends Took {
  /** The field's name in the answer. */
  readonly field: string;
  readonly statement: Statement;
}
