import type { Config } from '../config.js';
import { applySchema } from '../ingest/applySchema.js';
import { merge, split, type Decided } from '../ingest/decide.js';
import type { Database } from '../neo4j/database.js';
import { openDatabase } from './openDatabase.js';

/** Makes papers, or authors, one and prints what came of it. */
export async function mergeNodes(config: Config, ids: string[]): Promise<void> {
  await deciding(config, 'split', (database) => merge(database, ids));
}

/** Sets a paper or an author apart and prints what came of it. */
export async function splitNode(config: Config, id: string, others: string[]): Promise<void> {
  await deciding(config, 'merge', (database) => split(database, id, others));
}

async function deciding(
  config: Config,
  contrary: string,
  work: (database: Database) => Promise<Decided>,
): Promise<void> {
  const { database, close } = await openDatabase(config);
  try {
    await applySchema(database);
    const { undone, papers } = await work(database);
    const what = undone
      ? `The earlier ${contrary} is taken back`
      : 'Decided, for this and every later import';
    const { created, updated, removed } = papers;
    process.stdout.write(`${what}: papers created ${created}, updated ${updated}, removed ${removed}.\n`);
  } finally {
    await close();
  }
}
