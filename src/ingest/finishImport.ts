import { hash } from 'node:crypto';
import type { Database, Run } from '../neo4j/database.js';
import { define } from '../neo4j/define.js';
import type { SourceIssue } from '../sources/record.js';
import type { Batch } from './batch.js';
import type { Decisions } from './decisions.js';
import { neighbourKinds, type NeighbourKind } from './neighbours.js';
import { readNeighbours, removeOrphans } from './neighbourStatements.js';
import type { HashTable } from './hashTable.js';
import { byKind, relateNeighbours } from './relateNeighbours.js';
import type { Sections } from './sections.js';
import { wellFormed } from './wellFormed.js';
import { statement } from './statement.js';
import type { Touched } from './tally.js';

/** How many entries are taken away, or nodes described anew, in one transaction. */
const SLICE = 1_000;

/** Entries of papers whose names are to be read anew since ORCID iDs came or went, some at a time. */
export async function* misspeltListings(database: Database, decisions: Decisions): AsyncGenerator<string[]> {
  const reading = statement('find-misspelt', { decided: decisions.decidedAuthors });
  yield* sliced(database.stream<{ id: string }>(reading));
}

/** Brings CITES to what the sources say, round the papers of the list and others that were changed. */
export async function settleCitations(
  database: Database,
  list: string,
  papers: ReadonlySet<string>,
): Promise<void> {
  const [row] = await database.read<{ cited: boolean }>(statement('has-cited-works', {}));
  if (!row?.cited) return;
  const round = { list, papers: [...papers] };
  await define(database, statement('write-citations', round));
  await define(database, statement('remove-citations', round));
}

/** Ids of the entries that the graph still has of the list and that this import has not seen, some at a time. */
export async function* goneListings(
  database: Database,
  list: string,
  seen: HashTable,
): AsyncGenerator<string[]> {
  const rows = database.stream<{ id: string }>(statement('read-listing-ids', { list }));
  yield* sliced(rows, (id) => seen.find(id) < 0);
}

/** Ids of the nodes of one kind of which the list says something, some at a time. */
export async function* describedNeighbours(
  database: Database,
  list: string,
  kind: NeighbourKind,
): AsyncGenerator<string[]> {
  yield* sliced(database.stream<{ id: string }>(readNeighbours(kind, list)));
}

async function* sliced(
  rows: AsyncIterable<{ id: string }>,
  isWanted: (id: string) => boolean = () => true,
): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for await (const { id } of rows) {
    if (!isWanted(id)) continue;
    ids.push(id);
    if (ids.length < SLICE) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/** What is left to write when all entries are. */
export interface Ending {
  sections: Sections;
  issues: readonly SourceIssue[];
  /** There may be nodes of papers that a broken-off import did not come to. */
  mayHaveOrphans: boolean;
}

/**
 * The last transaction of an import: removes sections that are gone, writes the issues, and takes the mark of an
 * unfinished import off. Where nothing differs, nothing is written, and `importedAt` stays.
 */
export async function finishImport(
  database: Database,
  list: NonNullable<Batch['list']>,
  { sections, issues, mayHaveOrphans }: Ending,
): Promise<Touched> {
  return database.write(async (run) => {
    const { gone } = sections;
    const { added, removed } = await issueChanges(run, list.id, issues);
    const unchanged = gone.length === 0 && added.length === 0 && removed.length === 0;
    const [stored] = await run<{ title: string; sha256: string; importing: boolean }>(
      statement('read-list', { id: list.id }),
    );
    const { title, sha256 } = list.properties;
    const isAsBefore =
      unchanged && stored?.title === title && stored?.sha256 === sha256 && !stored?.importing;
    if (!isAsBefore) {
      await run(statement('open-list', list));
      if (gone.length > 0) await run(statement('remove-sections', { list: list.id, ids: gone }));
      if (removed.length > 0) await run(statement('remove-issues', { ids: removed }));
      if (added.length > 0) await run(statement('write-issues', { list: list.id, issues: added }));
    }
    const lost = byKind((kind) => new Set(kind === 'categories' ? gone : []));
    const { categories } = await relateNeighbours(
      run,
      byKind(() => []),
      lost,
      () => Promise.resolve(),
    );
    // Categories are never without the section that made them.
    if (mayHaveOrphans)
      for (const kind of neighbourKinds) if (kind !== 'categories') await run(removeOrphans(kind));
    if (!isAsBefore) await run(statement('close-list', list));
    return categories;
  });
}

export interface IssueRow extends SourceIssue {
  id: string;
}

/** The issues of a list as nodes, each once. */
export function issueRows(list: string, issues: readonly SourceIssue[]): IssueRow[] {
  const rows = new Map<string, IssueRow>();
  for (const { line, code, message, raw, proposal } of wellFormed(issues)) {
    const said = { line, code, message, raw, ...(proposal === undefined ? {} : { proposal }) };
    const text = JSON.stringify([list, ...Object.values(said)]);
    const id = hash('sha256', text, 'base64url').slice(0, 20);
    rows.set(id, { id, ...said });
  }
  return [...rows.values()];
}

async function issueChanges(
  run: Run,
  list: string,
  issues: readonly SourceIssue[],
): Promise<{ added: IssueRow[]; removed: string[] }> {
  const wanted = new Map(issueRows(list, issues).map((row) => [row.id, row]));
  const rows = await run<{ id: string }>(statement('read-issues', { list }));
  const standing = new Set(rows.map(({ id }) => id));
  return {
    added: [...wanted.values()].filter(({ id }) => !standing.has(id)),
    removed: [...standing].filter((id) => !wanted.has(id)),
  };
}
