import type { Database } from '../neo4j/database.js';
import type { PaperRecord, SourceDocument, SourceIssue } from '../sources/record.js';
import { finishImport, goneListings } from './finishImport.js';
import { listingId, listingOf, type Listing } from './listing.js';
import { listId } from './listIdentity.js';
import { neighbourKinds } from './neighbours.js';
import { byKind } from './relateNeighbours.js';
import { Sections, type Section } from './sections.js';
import { statement } from './statement.js';
import { Tally, type Change } from './tally.js';
import { longest, tooLong } from './tooLong.js';
import { wellFormed } from './wellFormed.js';
import { writeBatch } from './writeBatch.js';

export interface ImportOptions {
  /** Path, URL or name of the file. Its last part is the list's identity: see `listId`. */
  source: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** Called after each batch with the number of entries done. */
  onProgress?: (done: number, total: number) => void;
  /** Entries in one transaction; default 500. */
  batchSize?: number;
}

/** What an import did to the graph: distinct nodes of the list, each counted once for what became of it. */
export interface ImportReport {
  list: { id: string; title: string };
  papers: Change;
  authors: Change;
  categories: Change;
  repositories: Change;
  venues: Change;
  /** By line. */
  issues: SourceIssue[];
  /** The graph holds every entry of the source. */
  complete: boolean;
}

/** Codes of issues that stand for an entry that is not in the graph. */
const lostEntries = new Set(['unparsed-entry', 'line-out-of-bounds', 'entry-too-long']);

/**
 * Brings the graph to what the document says: adds, updates, and removes what only an earlier edition of the same
 * list said. The same document again changes nothing. Each batch holds whole or not at all; an import that ended in
 * the middle, by whatever cause, is made good by importing again.
 * @throws DatabaseError; the batches written until then stay
 */
export async function importDocument(
  database: Database,
  document: SourceDocument,
  { source, sha256, onProgress, batchSize = 500 }: ImportOptions,
): Promise<ImportReport> {
  const { title } = wellFormed({ title: document.title.slice(0, longest) });
  const id = listId(source, title);
  const importedAt = new Date().toISOString();
  const list = { id, properties: wellFormed({ id, title, source, sha256, importedAt }) };
  const seen = new Set<string>();
  const wasSeen = (listing: string): boolean => seen.has(listing);
  const papers = new Tally();
  const neighbours = byKind(() => new Tally());
  const issues = [...document.issues];
  const sections = new Sections(await storedSections(database, id));

  const batch = async (arriving: Listing[], leaving: string[], changed: Section[]): Promise<void> => {
    const done = await writeBatch(database, { list, arriving, leaving, sections: changed, wasSeen });
    papers.add(done.papers);
    for (const kind of neighbourKinds) neighbours[kind].add(done.neighbours[kind]);
    issues.push(...done.issues);
    for (const listing of arriving) seen.add(listing.id);
  };

  // The document's own headings come first: they have their places before any that only entries name.
  let changed = wellFormed(document.sections)
    .filter(({ path }) => path.join('').length <= longest)
    .flatMap(({ path }) => sections.meet(path));
  let done = 0;
  for (const records of slices(document.records, batchSize)) {
    const fitting = records.map(wellFormed).filter((record) => {
      const issue = tooLong(record);
      if (issue) issues.push(issue);
      return !issue;
    });
    changed.push(...fitting.flatMap(({ section }) => sections.meet(section)));
    await batch(listingsOf(id, fitting, seen), [], changed);
    changed = [];
    done += records.length;
    onProgress?.(done, document.records.length);
  }
  if (changed.length > 0) await batch([], [], changed);
  for (const ids of slices(await goneListings(database, id, seen), batchSize)) await batch([], ids, []);
  neighbours.categories.add(await finishImport(database, list, sections, issues));

  const { authors, categories, repositories, venues } = byKind((kind) => neighbours[kind].change);
  return {
    list: { id, title },
    ...{ papers: papers.change, authors, categories, repositories, venues },
    issues: issues.sort((one, other) => one.line - other.line),
    complete: !issues.some(({ code }) => lostEntries.has(code)),
  };
}

/** Entries that read the same are told apart by their number. */
function listingsOf(list: string, records: readonly PaperRecord[], seen: ReadonlySet<string>): Listing[] {
  const here = new Set<string>();
  return records.map((record) => {
    let nth = 0;
    let id = listingId(list, record.raw, nth);
    while (seen.has(id) || here.has(id)) id = listingId(list, record.raw, ++nth);
    here.add(id);
    return listingOf(list, id, record);
  });
}

async function storedSections(database: Database, list: string): Promise<Map<string, number>> {
  const rows = await database.read<{ id: string; position: number }>(statement('read-sections', { list }));
  return new Map(rows.map(({ id, position }) => [id, position]));
}

function* slices<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
