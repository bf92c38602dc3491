import { basename } from 'node:path';
import { importSource, type ImportReport } from '../ingest/importSource.js';
import { lintMarkdown } from '../lint/lintMarkdown.js';
import type { Database } from '../neo4j/database.js';
import { openSource } from '../sources/open.js';
import type { FormatName } from '../sources/source.js';

export interface ImportFileOptions {
  /** What the file must be; found from its content if not given. */
  format?: FormatName | undefined;
  /** Told how many entries are done, and which part of the file is read: 0 to 1. */
  onProgress?: (done: number, part: number) => void;
  onWait?: (why: string) => void;
}

/**
 * Reads a file and brings the graph to what it says.
 * @throws Error that names the file and what is wrong with it; what was read before stays
 */
export async function importFile(
  database: Database,
  path: string,
  { format, onProgress, onWait }: ImportFileOptions = {},
): Promise<ImportReport> {
  const source = await openSource(path, { format, check: lintMarkdown });
  return importSource(database, source, {
    source: basename(path),
    onProgress: (done) => {
      const { read, total } = source.progress();
      onProgress?.(done, total > 0 ? read / total : 0);
    },
    ...(onWait && { onWait }),
  });
}
