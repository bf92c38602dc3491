import { mkdir, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Config } from '../config.js';
import { applySchema } from '../ingest/applySchema.js';
import { writeGraph, type BulkGraph } from '../ingest/bulk/writeGraph.js';
import { settleCitations } from '../ingest/finishImport.js';
import { renderReport } from '../ingest/report.js';
import type { Database } from '../neo4j/database.js';
import { hasStore, importStore, requireStopped } from '../neo4j/local/storeImport.js';
import { openSource } from '../sources/open.js';
import type { FormatName } from '../sources/source.js';
import { importBar } from './importBar.js';
import { openDatabase } from './openDatabase.js';
import { step } from './progress.js';

export interface BulkImportCommand {
  json?: true;
  format?: FormatName;
  /** Where a remote database's files are written; default `lithograph-csv`. */
  folder?: string;
}

/**
 * Imports the files into an empty database by way of `neo4j-admin database import`. A local database is made and its
 * indexes are built; for a remote one the CSV files are written, and what to run with them is printed.
 * @returns whether the graph holds every file whole
 * @throws Error when the database holds something, or runs
 */
export async function bulkImport(
  config: Config,
  files: string[],
  command: BulkImportCommand,
): Promise<boolean> {
  const graph = config.NEO4J_URI
    ? await writeForRemote(config.NEO4J_DATABASE, files, command)
    : await importLocally(config, files, command);
  for (const report of graph.reports)
    process.stdout.write(command.json ? `${JSON.stringify(report)}\n` : renderReport(report));
  return graph.reports.every(({ complete }) => complete);
}

async function importLocally(
  config: Config,
  files: string[],
  command: BulkImportCommand,
): Promise<BulkGraph> {
  const home = config.LITHOGRAPH_HOME;
  await requireStopped(home);
  if (await hasStore(home)) await withDatabase(config, requireEmpty);
  const graph = await importStore(home, tell, async ({ folder, build }) => {
    const written = await writeFiles(files, folder, command);
    await step('Neo4j makes the store', (say) => build(written.importArguments, say));
    return written;
  });
  await withDatabase(config, async (database) => {
    await step('Building indexes', () => applySchema(database));
    for (const { list } of graph.reports) await settleCitations(database, list.id, new Set());
  });
  return graph;
}

async function writeForRemote(name: string, files: string[], command: BulkImportCommand): Promise<BulkGraph> {
  const folder = resolve(command.folder ?? 'lithograph-csv');
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new Error(
      `Expected an empty folder for the CSV files, but ${folder} holds something. Empty it, or name another with --folder.`,
    );
  const graph = await writeFiles(files, folder, command);
  process.stderr.write(howToImport(folder, name, graph.importArguments));
  return graph;
}

function howToImport(folder: string, name: string, options: readonly string[]): string {
  return `
The CSV files are in ${folder}. Copy them to the machine of the database, and there, in their folder and
with the database stopped and empty, run

  neo4j-admin database import full ${[name, ...options].join(' \\\n    ')}

Then start it and import the same files without --bulk: that makes the constraints and indexes, links
citations, and changes nothing else. This is what the files hold:

`;
}

async function writeFiles(
  files: string[],
  folder: string,
  { format }: BulkImportCommand,
): Promise<BulkGraph> {
  const sources = files.map((file) => ({
    name: basename(file),
    open: () => openSource(file, format ? { format } : {}),
  }));
  const bar = importBar();
  try {
    return await writeGraph(sources, folder, bar.onProgress);
  } finally {
    bar.end();
  }
}

async function withDatabase(config: Config, work: (database: Database) => Promise<void>): Promise<void> {
  const { database, close } = await openDatabase(config, 'imports');
  try {
    await work(database);
  } finally {
    await close();
  }
}

/** The first time Neo4j has to be downloaded. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function requireEmpty(database: Database): Promise<void> {
  // The node by which imports wait for each other holds nothing.
  const text = 'MATCH (node) WHERE NOT node:ImportLock RETURN labels(node) AS labels LIMIT 1';
  const found = await database.read({ text, parameters: {} });
  if (found.length > 0)
    throw new Error(
      'Expected an empty database for --bulk, but this one holds data already. Import without --bulk, or give LITHOGRAPH_HOME a new folder.',
    );
}
