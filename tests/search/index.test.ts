import { expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { define } from '../../src/neo4j/define.js';
import { testDatabase } from '../database.js';

const database = testDatabase();

test('the full-text index takes the place of the one that an earlier version made', async () => {
  const run = (text: string): Promise<void> => define(database(), { text, parameters: {} });
  await run('CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (node:Paper) ON EACH [node.title]');
  await applySchema(database());
  const names = await database().read<{ name: string }>({
    text: "SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name",
    parameters: {},
  });
  expect(names).toEqual([{ name: 'words' }]);
});
