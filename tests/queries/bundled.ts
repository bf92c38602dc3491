import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { Database } from '../../src/neo4j/database.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase } from '../database.js';

/** The shared database with what a first start imports: the bundled list and the whole bylines of its papers. */
export function bundledLists(): () => Database {
  const database = testDatabase();
  beforeAll(async () => {
    await applySchema(database());
    for (const file of ['medical-llm-bylines.bib', 'medical-llms.md'])
      await importFile(database(), join(packageRoot, 'lists', file));
  });
  return database;
}
