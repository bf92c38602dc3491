import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { Database } from '../../src/neo4j/database.js';
import { packageRoot } from '../../src/packageRoot.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { startServer } from '../../src/server/startServer.js';
import { wipe } from '../database.js';
import { openTestDatabase } from '../server/serve.js';
import { openBrowser } from './browser.js';

/** The explorer as it is served, and a browser to look at it. */
export interface Explorer {
  readonly url: string;
  readonly browser: Browser;
  readonly database: Database;
}

/**
 * The explorer on what a first start imports, for use inside tests and hooks. The test files of this folder run in one
 * process, so that server and browser are started once; both end with it.
 */
export function explorer(): () => Explorer {
  return explorerOf('bundled lists', async (database) => {
    for (const file of ['medical-llm-bylines.bib', 'medical-llms.md'])
      await importFile(database, join(packageRoot, 'lists', file));
  });
}

let started: Promise<Explorer> | undefined;
/** What the database holds. */
let held = '';

/** The explorer on other papers; no test writes, so that what is there already is not imported again. */
export function explorerOf(papers: string, load: (database: Database) => Promise<void>): () => Explorer {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await (started ??= start());
    if (held === papers) return;
    await wipe(explorer.database);
    await applySchema(explorer.database);
    await load(explorer.database);
    held = papers;
  }, 120_000);
  return () => explorer;
}

/** The folder that `npm run build` makes. */
const folder = join(packageRoot, 'dist', 'web');

async function start(): Promise<Explorer> {
  const database = openTestDatabase();
  const [schema, browser] = await Promise.all([buildLithographSchema(), openBrowser()]);
  const { url } = await startServer({
    ...{ schema, database, explorer: folder, examples: [], log: false },
    ...{ host: '127.0.0.1', port: 0, corsOrigin: '*' },
  });
  return { url, browser, database };
}
