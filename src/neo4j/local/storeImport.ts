import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdmin } from './admin.js';
import { defaultCache } from './cache.js';
import { LocalNeo4jError } from './errors.js';
import { ensureJars } from './jars.js';
import { findJava } from './java.js';
import { clearSiblings, makeSibling } from './siblings.js';
import { claim, readState, removeState, writeState, type State } from './state.js';
import { statusOfLocalNeo4j } from './status.js';

/** How often the claim on the home is renewed, in milliseconds: an old one counts as left behind. */
const RENEWAL = 30_000;

export interface StoreImport {
  /** Where the CSV files belong: empty, and cleared away at the end. */
  folder: string;
  /** Makes the store of these files and puts it in its place. @param options of `neo4j-admin database import full` */
  build: (options: readonly string[], onProgress: (text: string) => void) => Promise<void>;
}

/**
 * Makes the store of a local Neo4j that does not run. The new store is built beside the old one and takes its place when
 * it is whole: an attempt that fails or is killed changes nothing. Meanwhile nobody else can start this Neo4j.
 * @throws LocalNeo4jError `STORE_IN_USE`, `ADMIN_FAILED`, or why there is no Java or Neo4j
 */
export async function importStore<T>(
  path: string,
  onProgress: (text: string) => void,
  work: (store: StoreImport) => Promise<T>,
): Promise<T> {
  await mkdir(path, { recursive: true });
  const home = await realpath(path);
  await requireStopped(home);
  const java = await findJava();
  const jars = await ensureJars(defaultCache, java, onProgress);
  const state = await claimStopped(home);
  const data = join(home, 'data');
  const renewal = setInterval(() => {
    state.claimedAt = Date.now();
    void writeState(home, state).catch(() => undefined);
  }, RENEWAL);
  try {
    await clearSiblings(data);
    const making = await makeSibling(data);
    try {
      const folder = join(making, 'csv');
      await mkdir(folder);
      return await work({
        folder,
        async build(options, say) {
          await runAdmin(['database', 'import', 'full', 'neo4j', ...options], {
            home: making,
            folder,
            jars,
            java,
            onLine: (line) => tell(line, say),
          });
          await rm(data, { recursive: true, force: true });
          await rename(join(making, 'data'), data);
        },
      });
    } finally {
      await rm(making, { recursive: true, force: true, maxRetries: 3 });
    }
  } finally {
    clearInterval(renewal);
    await removeState(home, state);
  }
}

/** Whether the local Neo4j of this home has a store, be it an empty one. */
export async function hasStore(home: string): Promise<boolean> {
  return stat(join(home, 'data', 'databases', 'neo4j')).then(
    () => true,
    () => false,
  );
}

/** @throws LocalNeo4jError `STORE_IN_USE` when the Neo4j of this home runs, starts or stops */
export async function requireStopped(home: string): Promise<void> {
  const status = await statusOfLocalNeo4j(home);
  if (status.state !== 'stopped') throw runs(home, status.pid);
}

async function claimStopped(home: string): Promise<State> {
  const claimed = (await claim(home)) ?? (await afterClearing(home));
  if (!claimed) throw runs(home);
  return claimed;
}

/** What a dead process left is in the way. */
async function afterClearing(home: string): Promise<State | undefined> {
  await requireStopped(home);
  const left = await readState(home);
  if (left) await removeState(home, left);
  return claim(home);
}

/** neo4j-admin names its four stages: "(2/4) Relationship import …". */
function tell(line: string, onProgress: (text: string) => void): void {
  const stage = /^\((\d\/\d)\) ([A-Za-z ]+)/.exec(line);
  if (stage) onProgress(`Neo4j makes the store, step ${stage[1]!}: ${stage[2]!.trim().toLowerCase()}`);
}

function runs(home: string, pid?: number): LocalNeo4jError {
  const which = pid === undefined ? '' : ` (process ${pid})`;
  return new LocalNeo4jError(
    'STORE_IN_USE',
    `The Neo4j of ${home} runs${which}, and a bulk import needs it stopped.`,
    'End the server that uses it, or run `lithograph neo4j stop`; or import without --bulk.',
  );
}
