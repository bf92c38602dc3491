import { mkdir, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { classArchive } from './archive.js';
import { defaultCache, NEO4J_VERSION } from './cache.js';
import { boltUri } from './bolt.js';
import { collectorFor, type Memory, type Workload } from './configuration.js';
import { storeInUse } from './diagnosis.js';
import { diskFull, requireSpace, tellsOfFullDisk } from './disk.js';
import { ensureJars } from './jars.js';
import { findJava } from './java.js';
import type { Ending } from './launch.js';
import { endProcess } from './processes.js';
import { start, START_LIMIT } from './start.js';
import { claim, readState, removeState, type State, writeState } from './state.js';
import { judge } from './status.js';

/** Megabytes that a store needs to begin with. */
const SPACE = 200;
/** How long an orphan may take to close its store, in milliseconds, before it is killed. */
const PATIENCE = 20_000;

export interface OpenOptions {
  /** LITHOGRAPH_HOME: holds the store, the logs and the configuration; made when it is not there. */
  home: string;
  /** Told what is being done, one line for each step that may take over a second. */
  onProgress?: (text: string) => void;
  /** Default: the environment's JAVA_HOME, else the `java` on the PATH. */
  javaHome?: string | undefined;
  /** Default: the user's cache folder, one copy of the jars for all checkouts. */
  cacheDir?: string | undefined;
  memory?: Memory;
  /** Default: `queries`. */
  workload?: Workload;
  /** Default: a free one. */
  port?: number | undefined;
}

export interface LocalNeo4j {
  /** `bolt://127.0.0.1:PORT`, without a password; the database is `neo4j`. */
  uri: string;
  /** Another process started it and ends it; `stop` does nothing here and `exited` stays open. */
  attached: boolean;
  /** Resolved when Neo4j is gone; it is killed when it does not close its store in time. May be called again. */
  stop(): Promise<void>;
  exited: Promise<Ending>;
}

/**
 * The local Neo4j of `home`: the one that runs already, or a new one that ends with this process, even when this
 * process is killed.
 * @throws LocalNeo4jError
 */
export async function openLocalNeo4j(options: OpenOptions): Promise<LocalNeo4j> {
  const { onProgress = () => {}, cacheDir = defaultCache, memory = {}, workload = 'queries', port } = options;
  const home = await prepareHome(options.home);
  const running = await attach(home, onProgress);
  if (running) return running;

  const java = await findJava(options.javaHome);
  const jars = await ensureJars(cacheDir, java, onProgress);
  const javaOptions = [...(await classArchive(jars, java, onProgress)), ...collectorFor(workload)];
  const state = await claim(home);
  if (!state) return openLocalNeo4j(options); // another process was quicker: it is the one to attach to
  try {
    await requireSpace(home, SPACE, 'The store');
    onProgress(`Starting Neo4j ${NEO4J_VERSION} on Java ${java.major}`);
    const onLaunch = (server: { keeper: number; java: number }, port: number) =>
      writeState(home, { ...state, running: { keeper: server.keeper, java: server.java, port } });
    const started = await start({
      home,
      jars,
      java,
      memory,
      port,
      javaOptions,
      onLaunch,
    });
    const exited = started.server.exited.then(async (ending) => {
      await removeState(home, state);
      return ending;
    });
    return {
      uri: boltUri(started.port),
      attached: false,
      exited,
      async stop() {
        await started.server.stop();
        await exited;
      },
    };
  } catch (error) {
    await removeState(home, state);
    throw error;
  }
}

async function prepareHome(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (error) {
    if (tellsOfFullDisk(String(error))) throw diskFull(path, 'The folder could not be made.', error);
    throw error;
  }
}

/** Waits for a Neo4j of this home that is starting or stopping; clears away what dead processes left. */
async function attach(home: string, onProgress: (text: string) => void): Promise<LocalNeo4j | undefined> {
  const until = performance.now() + START_LIMIT;
  for (let waited = false; ; waited = true) {
    const state = await readState(home);
    if (!state) return undefined;
    const status = await judge(home, state);
    if (status.state === 'running')
      return {
        uri: status.uri,
        attached: true,
        stop: () => Promise.resolve(),
        exited: new Promise(() => {}),
      };
    if (status.state === 'busy') {
      if (performance.now() > until) throw storeInUse(home, status.pid);
      if (!waited) onProgress('Another process is starting or stopping this Neo4j; waiting for it');
      await sleep(100);
      continue;
    }
    await clear(home, state, status.state === 'orphan' ? status.pid : undefined, onProgress);
  }
}

async function clear(
  home: string,
  state: State,
  orphan: number | undefined,
  onProgress: (text: string) => void,
): Promise<void> {
  if (orphan !== undefined) {
    onProgress(`Ending a Neo4j (process ${orphan}) that a killed process left behind`);
    await endProcess(orphan, PATIENCE);
  }
  await removeState(home, state);
}
