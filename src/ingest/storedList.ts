import type { Database } from '../neo4j/database.js';
import type { PaperRecord } from '../sources/record.js';
import { statement } from './statement.js';
import { decodeRecord } from './storedRecord.js';

/** A list in the graph. */
export interface StoredList {
  id: string;
  title: string;
  /** The name of the file it was read from. */
  source: string;
  /** An import of it has begun and not ended. */
  importing: boolean;
  /** Entries that its import could not read. */
  unparsed: number;
}

/** By title. */
export async function storedLists(database: Database): Promise<StoredList[]> {
  return database.read<StoredList>(statement('read-lists', {}));
}

/** Paths of the sections in the order of the list, parents before children. */
export async function storedSections(database: Database, list: string): Promise<string[][]> {
  const rows = await database.read<{ path: string[] }>(statement('read-section-paths', { list }));
  return rows.map(({ path }) => path);
}

/** What the list said, entry by entry, as its reader gave it; but for `raw`, which is left empty. */
export async function* storedEntries(database: Database, list: string): AsyncGenerator<PaperRecord> {
  type Row = Pick<PaperRecord, 'line' | 'statedDate' | 'statedVenue'> & {
    section: string[] | null;
    record: string;
  };
  for await (const { section, record, ...place } of database.stream<Row>(
    statement('read-list-entries', { list }),
  ))
    yield { ...place, section: section ?? [], raw: '', ...decodeRecord(record) };
}
