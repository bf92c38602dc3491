import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { importDocument, type ImportReport } from '../ingest/importDocument.js';
import type { Database } from '../neo4j/database.js';
import { readMarkdown } from '../sources/markdown/readMarkdown.js';
import { decodeText } from '../sources/text.js';

/**
 * Reads a file and brings the graph to what it says.
 * @throws Error that names the file and what is wrong with it; the graph is then as before
 */
export async function importFile(
  database: Database,
  path: string,
  onProgress?: (done: number, total: number) => void,
): Promise<ImportReport> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${path}: ${reasons[code] ?? message}`, { cause: error });
  });
  const source = basename(path);
  const document = readMarkdown(textOf(path, bytes), { fallbackTitle: basename(path, extname(path)) });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return importDocument(database, document, { source, sha256, ...(onProgress && { onProgress }) });
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'Expected a file, found nothing of this name.',
  EISDIR: 'Expected a file, found a folder. Name the files in it.',
  EACCES: 'The file may not be read. Change its permissions.',
};
