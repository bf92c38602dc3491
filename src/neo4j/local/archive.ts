import neo4j from 'neo4j-driver';
import { createHash } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boltUri } from './bolt.js';
import { requireSpace } from './disk.js';
import type { Java } from './java.js';
import type { ServerProcess } from './launch.js';
import { ended, signal } from './processes.js';
import { clearSiblings, makeSibling } from './siblings.js';
import { start } from './start.js';

/** Megabytes for the archive and the store that is thrown away. */
const SPACE = 300;

/** How long after the start the making begins, in milliseconds: the first answers are not to wait for it. */
const QUIET = 30_000;
/** How long Java may take to write the archive, in milliseconds: it has only the time that others leave. */
const WRITING = 5 * 60_000;
/** How long a stop waits for the clearing away, in milliseconds; the next start clears what was not. */
const CLEARING = 1_000;

/** What the Neo4j that is watched is asked, so that the classes of a real day are in the archive. */
const exercise = [
  'CREATE CONSTRAINT paper IF NOT EXISTS FOR (p:Paper) REQUIRE p.id IS UNIQUE',
  'CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (p:Paper) ON EACH [p.title]',
  'CALL db.awaitIndexes(10)',
  'SHOW INDEXES YIELD name',
  `UNWIND range(1, 200) AS n MERGE (p:Paper {id: toString(n)}) SET p.title = 'paper ' + n, p.year = 2000 + n % 20
   MERGE (a:Author {id: n % 7}) MERGE (a)-[:AUTHORED {position: 1}]->(p)`,
  `MATCH (p:Paper) WHERE p.year > 2005 AND EXISTS { (p)<-[:AUTHORED]-(:Author {id: 3}) } WITH p ORDER BY p.id LIMIT 10
   RETURN p {.id, .title, authors: COLLECT { MATCH (p)<-[e:AUTHORED]-(a) RETURN a {.id, e: e.position} ORDER BY e.position }}`,
  `CALL db.index.fulltext.queryNodes('titles', 'paper') YIELD node, score RETURN node.id, score LIMIT 5`,
  'MATCH (a:Author)-[:AUTHORED]->(p:Paper) RETURN a.id, count(p) AS papers, collect(p.year)[0..2] ORDER BY papers DESC',
  'MATCH path = shortestPath((:Author {id: 1})-[:AUTHORED*..4]-(:Author {id: 2})) RETURN length(path)',
];

export interface Archive {
  /** Java's options to read the archive; none while there is no archive. */
  javaOptions: string[];
  /**
   * Begins to make the archive in the background, for the next start, unless it is there or being made.
   * The function that is returned gives it up and clears it away.
   */
  make(): () => Promise<void>;
}

/**
 * Java's class-data archive for this Neo4j and this Java: Java maps the loaded and checked classes instead of reading
 * 200 jars again. It is made by a second, low-priority Neo4j on a store that is thrown away, because writing it takes
 * Java 6 to 9 s which would delay the stop of the real one. Complete or absent; without it all is as before, but slower.
 */
export async function findArchive(jars: string, java: Java): Promise<Archive> {
  const sameJava = createHash('sha256').update(`${java.version}\n${process.arch}`).digest('hex').slice(0, 12);
  const file = `${jars}-java-${java.major}-${sameJava}.jsa`;
  const found = await stat(file).then(
    () => true,
    () => false,
  );
  return {
    // Java takes no archive that does not fit it, and goes on without; -Xlog:disable lets it do so in silence.
    javaOptions: found ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:disable'] : [],
    make() {
      if (found) return () => Promise.resolve();
      const making = new Making(file, jars, java);
      const waiting = new AbortController();
      const done = sleep(QUIET, null, { signal: waiting.signal, ref: false })
        .then(() => making.run())
        .catch(() => {}); // the next start tries again
      return async () => {
        waiting.abort();
        making.giveUp();
        await Promise.race([done, sleep(CLEARING)]);
      };
    },
  };
}

class Making {
  private server: ServerProcess | undefined;
  private givenUp = false;

  constructor(
    private readonly file: string,
    private readonly jars: string,
    private readonly java: Java,
  ) {}

  async run(): Promise<void> {
    if ((await clearSiblings(this.file)).length > 0) return;
    const folder = await makeSibling(this.file);
    try {
      await requireSpace(folder, SPACE, 'The class archive');
      const draft = join(folder, 'classes.jsa');
      const { server, port } = await start({
        home: folder,
        jars: this.jars,
        java: this.java,
        memory: { heap: '512m', pageCache: '64m' },
        javaOptions: [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:disable'],
        idle: true,
        onLaunch: (launched) => {
          this.server = launched;
          launched.unref();
          if (this.givenUp) this.giveUp();
          return Promise.resolve();
        },
      });
      await ask(port);
      signal(server.java, 'SIGTERM'); // the keeper, when asked, would not wait long enough
      await ended(server.java, WRITING);
      await server.stop();
      if (!this.givenUp) await rename(draft, this.file);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  giveUp(): void {
    this.givenUp = true;
    if (this.server) signal(this.server.java, 'SIGKILL');
  }
}

async function ask(port: number): Promise<void> {
  const driver = neo4j.driver(boltUri(port), undefined, { maxConnectionPoolSize: 1 });
  try {
    const session = driver.session({ database: 'neo4j' }); // unlike executeQuery it does not ask a killed server again
    for (const text of exercise) await session.run(text);
  } finally {
    await driver.close();
  }
}
