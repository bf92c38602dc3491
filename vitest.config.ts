import { defineConfig } from 'vitest/config';

/** Folders whose tests share one Neo4j: their files run one after the other. Everything else needs no database. */
const database = ['commands', 'ingest', 'neo4j', 'queries', 'resolvers', 'search', 'server'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);
/** Those that look at the explorer: on the same Neo4j when the others are through with it. */
const browser = 'tests/browser/**/*.test.ts';

export default defineConfig({
  resolve: {
    // Without it vite loads graphql's ES modules for us and Node its CommonJS for packages: two copies, two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    expect: { poll: { timeout: 20_000 } }, // on a busy machine
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...database, browser],
          testTimeout: 30_000, // on a busy machine
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
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browser],
          globalSetup: 'tests/setup/neo4j.ts',
          fileParallelism: false,
          // One process for all files: they share a server, its papers and a browser.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
