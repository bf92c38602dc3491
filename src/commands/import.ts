import { setFlagsFromString } from 'node:v8';
import type { Config } from '../config.js';
import { renderReport } from '../ingest/report.js';
import type { FormatName } from '../sources/source.js';
import { importBar } from './importBar.js';
import { importFile } from './importFile.js';
import { openDatabase } from './openDatabase.js';

/** What the command line says. */
export interface ImportCommand {
  json?: true;
  format?: FormatName;
}

/**
 * Imports the files one after the other and prints a report of each on standard output.
 * @returns whether the graph now holds every file whole
 */
export async function importFiles(
  config: Config,
  files: string[],
  { json, format }: ImportCommand,
): Promise<boolean> {
  // V8 would let the heap grow to some four times what is in use before it collects: twice is as fast here.
  setFlagsFromString('--heap-growing-percent=100');
  const { database, close } = await openDatabase(config, 'imports');
  try {
    let whole = true;
    for (const file of files) {
      const bar = importBar();
      const { onProgress, onWait } = bar;
      const report = await importFile(database, file, { format, onProgress, onWait }).finally(bar.end);
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : renderReport(report));
      whole &&= report.complete;
    }
    return whole;
  } finally {
    await close();
  }
}
