import { join } from 'node:path';
import { announceList, isEmpty } from '../ingest/isEmpty.js';
import type { Database } from '../neo4j/database.js';
import { packageRoot } from '../packageRoot.js';
import { importFile } from './importFile.js';
import { step } from './progress.js';

const list = 'medical-llms.md';
/** The whole bylines of the list's papers, of which the list itself names the first authors. */
const bylines = 'medical-llm-bylines.bib';

/** Whether the bundled list is to be imported: nothing was, or its import was broken off. */
export function needsBundled(database: Database): Promise<boolean> {
  return isEmpty(database, [list]);
}

export async function importBundled(database: Database): Promise<void> {
  // Else a start that is broken off between the two would leave the list out for ever.
  await announceList(database, list, list);
  const text = 'Importing the bundled list';
  await step(
    text,
    async (say) => {
      const reports = [];
      for (const file of [bylines, list]) {
        const path = join(packageRoot, 'lists', file);
        const onProgress = (done: number): void => say(`${text}: ${done} entries of ${file}`);
        reports.push(await importFile(database, path, { onProgress }));
      }
      return reports;
    },
    (reports) => {
      const created = (kind: 'papers' | 'authors'): number =>
        reports.reduce((sum, report) => sum + report[kind].created, 0);
      return `Imported the bundled list: ${created('papers')} papers by ${created('authors')} authors`;
    },
  );
}
