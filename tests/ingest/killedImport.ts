import { Database, type Run } from '../../src/neo4j/database.js';
import type { SourceDocument } from '../../src/sources/record.js';
import { importDocument } from './documents.js';

/**
 * Imports a document in small batches and kills its own process, with SIGKILL, before statement number `killAt`.
 */
export async function killedImport(uri: string, document: SourceDocument, killAt: number): Promise<void> {
  const database = Database.open({ uri, database: 'neo4j' });
  await importCounted(database, document, (statements) => {
    if (statements === killAt) process.kill(process.pid, 'SIGKILL');
  });
  await database.close();
}

/** Imports a document in the same batches. @returns how many statements it ran to write; `before` is told each number */
export async function importCounted(
  database: Database,
  document: SourceDocument,
  before: (statements: number) => void = () => undefined,
): Promise<number> {
  const write = database.write.bind(database);
  let statements = 0;
  const counting = Object.assign(Object.create(database) as Database, {
    write: <T>(work: (run: Run) => Promise<T>): Promise<T> =>
      write((run) =>
        work((statement) => {
          before((statements += 1));
          return run(statement);
        }),
      ),
  });
  await importDocument(counting, document, { source: 'list.md', sha256: '', batchSize: 3 });
  return statements;
}
