import type { Database } from '../neo4j/database.js';
import type { SourceIssue, SourcePart } from '../sources/record.js';
import { applyConstraints } from './applySchema.js';
import { readBefore } from './before.js';
import {
  describedNeighbours,
  finishImport,
  goneListings,
  misspeltListings,
  settleCitations,
} from './finishImport.js';
import { ImportLock } from './importLock.js';
import { Intake } from './intake.js';
import { Issues } from './issues.js';
import { listId } from './listIdentity.js';
import { neighbourKinds } from './neighbours.js';
import { patiently, type Surely } from './patience.js';
import { Sections } from './sections.js';
import { statement } from './statement.js';
import { Tally, type Change } from './tally.js';
import { longest, tooLong } from './tooLong.js';
import { wellFormed } from './wellFormed.js';
import { Writer, type ReportedKind } from './writer.js';

/** What an import reads: a `Source`, or whatever gives the same. */
export interface Importable {
  title: string;
  parts: AsyncIterable<SourcePart> | Iterable<SourcePart>;
  /** Of the file's bytes, in hexadecimal; asked for when all parts were read. */
  sha256: () => string;
}

export interface ImportOptions {
  /** Path, URL or name of the file. Its last part is the list's identity: see `listId`. */
  source: string;
  /** Of the list, where it is known already. */
  id?: string;
  /** Called after each batch with the number of entries done. */
  onProgress?: (done: number) => void;
  /** Called when the import has to wait for another one or for the database. */
  onWait?: (why: string) => void;
  /** Entries in one transaction; default 500. */
  batchSize?: number;
  /** Ends the import before its next transaction, with the signal's reason: what was written until then stays. */
  signal?: AbortSignal | undefined;
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

/** How long counting a list of millions may take, in milliseconds. */
const COUNT_DEADLINE = 300_000;

/**
 * Brings the graph to what the source says: adds, updates, and removes what only an earlier edition of the same list
 * said. The same source again changes nothing. Each batch holds whole or not at all; an import that ended in the
 * middle, by whatever cause, goes on when it is run again. It takes some bytes of memory for each entry, no more.
 * @throws DatabaseError, SourceError; the batches written until then stay, and what an earlier edition said too
 */
export async function importSource(
  database: Database,
  { title: stated, parts, sha256 }: Importable,
  { source, id: known, onProgress = () => undefined, onWait, batchSize = 500, signal }: ImportOptions,
): Promise<ImportReport> {
  const { title } = wellFormed({ title: stated.slice(0, longest) });
  const id = known ?? listId(source, title);
  const importedAt = new Date().toISOString();
  const list = { id, properties: wellFormed({ id, title, source, importedAt }) };
  const issues = new Issues();
  // Before the lock: a constraint cannot be made beside a transaction that has written.
  await patiently(() => applyConstraints(database), onWait);
  const lock = await ImportLock.take(database, onWait, signal);
  let writing: Writer | null = null;
  try {
    const surely: Surely = (work) =>
      patiently(async (failures) => {
        signal?.throwIfAborted();
        if (failures > 0) {
          await lock.retake();
          // While the lock was free, another import may have removed nodes.
          writing?.forget();
        }
        return work(failures);
      }, onWait);
    const before = await surely(() => readBefore(database, id));
    const sections = new Sections(before.sections);
    const writer = new Writer(database, list, before, surely, batchSize);
    writing = writer;
    const intake = new Intake(database, id, writer, sections, surely, batchSize, onProgress);

    for await (const part of parts) {
      if ('issue' in part) issues.add(part.issue);
      else if ('section' in part) {
        const { path } = wellFormed(part.section);
        if (path.join('').length <= longest) intake.meet(path);
      } else {
        const record = wellFormed(part.paper);
        const issue = tooLong(record);
        if (issue) issues.add(issue);
        else await intake.take(record);
      }
    }
    await intake.end();
    if (before.isKnown) await writer.remove(goneListings(database, id, intake.seen));
    if (writer.hasOrcids) await writer.repeat(misspeltListings(database, before.decisions));
    // The one that broke off may have written papers and not described the nodes round them after them.
    if (before.isResumed)
      for (const kind of neighbourKinds) await writer.describe(kind, describedNeighbours(database, id, kind));
    await surely(() => settleCitations(database, id, writer.compared));

    const whole = { id, properties: { ...list.properties, sha256: sha256() } };
    const kept = issues.kept();
    const { mayHaveOrphans } = before;
    const ending = { sections, issues: kept, mayHaveOrphans };
    writer.tallies.categories.add(await surely(() => finishImport(database, whole, ending)));
    const changes = await surely(() => changesOf(database, before.isEmpty ? null : id, writer.tallies));
    return { list: { id, title }, ...changes, issues: kept, complete: issues.areHarmless };
  } finally {
    await writing?.rest();
    await lock.release();
  }
}

/** @param list null: its nodes were all made by this import, so that they need not be counted */
async function changesOf(
  database: Database,
  list: string | null,
  tallies: Record<ReportedKind, Tally>,
): Promise<Record<ReportedKind, Change>> {
  const byReported = <T>(valueOf: (kind: ReportedKind) => T): Record<ReportedKind, T> => ({
    papers: valueOf('papers'),
    authors: valueOf('authors'),
    categories: valueOf('categories'),
    repositories: valueOf('repositories'),
    venues: valueOf('venues'),
  });
  if (list === null) return byReported((kind) => tallies[kind].change(0, 0));
  const counting = statement('count-list', { list, ...byReported((kind) => tallies[kind].updatedIds) });
  const [counts] = await database.read<Record<'total' | 'updated', Record<ReportedKind, number>>>(counting, {
    deadline: COUNT_DEADLINE,
  });
  return byReported((kind) => tallies[kind].change(counts?.total[kind] ?? 0, counts?.updated[kind] ?? 0));
}
