import type { ImportReport } from '../graph/importReport.js';

/** What the fields of `Mutation` do. A request has it only when it holds the token. */
export interface Imports {
  /**
   * Brings the graph to what a text says.
   * @param gone aborted when the asker went away: what has not begun does not begin
   * @throws ImportError, DatabaseError
   */
  importText(input: TextInput, gone: AbortSignal): Promise<DoneImport>;
  /** Takes away all that only this list said. @throws ImportError, DatabaseError */
  removeList(id: string, gone: AbortSignal): Promise<DoneImport>;
}

export interface TextInput {
  text: string;
  /** The name of the file that the text is of. */
  source: string;
  format: string | undefined;
}

export type DoneImport = Omit<ImportReport, 'issues'> & {
  list: { id: string };
  issues: { line: number; code: string; message: string; raw: string; proposal?: string }[];
};

export type ImportErrorCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'IMPORT_QUEUE_FULL' | 'IMPORT_STOPPED';

/** Why there was no import, or not to its end. The message is fit for a stranger. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  /** @param details what the client is told besides code and message */
  constructor(
    readonly code: ImportErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
