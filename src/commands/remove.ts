import type { Config } from '../config.js';
import { applySchema } from '../ingest/applySchema.js';
import { removeList } from '../ingest/removeList.js';
import { renderReport } from '../ingest/report.js';
import { storedLists } from '../ingest/storedList.js';
import { findList } from './findList.js';
import { openDatabase } from './openDatabase.js';

/** Takes a list away, by its id, title or file name, and prints the report on standard output. */
export async function remove(config: Config, wanted: string, { json }: { json?: true }): Promise<void> {
  const { database, close } = await openDatabase(config);
  try {
    await applySchema(database);
    const list = findList(await storedLists(database), wanted);
    const report = await removeList(database, list, {
      onWait: (why) => void process.stderr.write(`${why}\n`),
    });
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : renderReport(report));
  } finally {
    await close();
  }
}
