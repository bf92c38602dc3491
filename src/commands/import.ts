import { SingleBar } from 'cli-progress';
import type { Config } from '../config.js';
import { applySchema } from '../ingest/applySchema.js';
import type { ImportReport } from '../ingest/importDocument.js';
import { renderReport } from '../ingest/report.js';
import type { Database } from '../neo4j/database.js';
import { importFile } from './importFile.js';
import { openDatabase } from './openDatabase.js';

/**
 * Imports the files one after the other and prints a report of each on standard output.
 * @returns whether the graph now holds every file whole
 */
export async function importFiles(
  config: Config,
  files: string[],
  { json }: { json?: true },
): Promise<boolean> {
  const { database, close } = await openDatabase(config);
  try {
    await applySchema(database);
    let whole = true;
    for (const file of files) {
      const report = await withBar(database, file);
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : renderReport(report));
      whole &&= report.complete;
    }
    return whole;
  } finally {
    await close();
  }
}

/** Imports one file with a bar on standard error. */
async function withBar(database: Database, file: string): Promise<ImportReport> {
  const bar = new SingleBar({
    format: `{bar} {percentage} % · {value} of {total} entries · {eta_formatted} left`,
    hideCursor: true,
    clearOnComplete: true,
  });
  try {
    return await importFile(database, file, (done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
