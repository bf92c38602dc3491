import { defineConfig } from 'vitest/config';

/** Folders whose tests share one Neo4j: their files run one after the other. Everything else needs no database. */
const database = ['browser', 'commands', 'ingest', 'neo4j', 'queries', 'resolvers', 'search', 'server'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  resolve: {
    // Without it vite loads graphql's ES modules for us and Node its CommonJS for packages: two copies, two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: database,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: 'tests/setup/neo4j.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
