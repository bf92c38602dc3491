import type { Config } from '../config.js';
import { Database } from '../neo4j/database.js';
import type { Workload } from '../neo4j/local/configuration.js';
import { openLocalNeo4j, type LocalNeo4j } from '../neo4j/local/openLocalNeo4j.js';
import { step } from './progress.js';

export interface OpenedDatabase {
  database: Database;
  /** Resolves when a local Neo4j that was started here has ended by itself; never for others. */
  ended: Promise<unknown>;
  /** Closes the connections, and ends the Neo4j that was started here. */
  close: () => Promise<void>;
}

/** How long a Neo4j at a given address may take to answer at first, in milliseconds. */
const PATIENCE = 60_000;

/**
 * The Neo4j at `NEO4J_URI`, or a local one: the one that runs already for this home, or a new one.
 * @param workload what a new one is for
 */
export async function openDatabase(config: Config, workload?: Workload): Promise<OpenedDatabase> {
  if (config.NEO4J_URI) return openGiven(config, config.NEO4J_URI);
  const local = await startLocal(config.LITHOGRAPH_HOME, workload);
  const database = Database.open({ uri: local.uri, database: 'neo4j' });
  await database.waitUntilReady(PATIENCE); // its port is open before its database is
  return {
    database,
    ended: local.exited,
    close: async () => {
      await database.close();
      await local.stop();
    },
  };
}

/** The local Neo4j of this home, with its progress shown. */
export function startLocal(home: string, workload: Workload = 'queries'): Promise<LocalNeo4j> {
  return step(
    'Starting Neo4j',
    (say) => openLocalNeo4j({ home, workload, onProgress: say }),
    ({ attached, uri }) => `${attached ? 'Neo4j runs already' : 'Neo4j runs'} at ${uri}`,
  );
}

async function openGiven(config: Config, uri: string): Promise<OpenedDatabase> {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name } = config;
  const database = Database.open({ uri, database: name, ...(password ? { user, password } : {}) });
  try {
    const answers = (): string => `Neo4j answers at ${uri}`;
    await step(`Waiting for Neo4j at ${uri}`, () => database.waitUntilReady(PATIENCE), answers);
  } catch (error) {
    await database.close();
    throw new Error(whyNot(error, uri, name), { cause: error });
  }
  return { database, ended: new Promise(() => undefined), close: () => database.close() };
}

function whyNot(error: unknown, uri: string, name: string): string {
  const code = String(((error as Error).cause as { code?: unknown } | undefined)?.code);
  if (code.startsWith('Neo.ClientError.Security.'))
    return `Neo4j at ${uri} refused to let us in. Set NEO4J_USER and NEO4J_PASSWORD.`;
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `Neo4j at ${uri} has no database named ${name}. Set NEO4J_DATABASE.`;
  return `Neo4j at ${uri} did not answer within ${PATIENCE / 1000} s. Is it running? Check NEO4J_URI, or unset it to use a local one.`;
}
