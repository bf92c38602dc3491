import neo4j from 'neo4j-driver';
import { createHash } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { boltUri } from './bolt.js';
import { requireSpace } from './disk.js';
import type { Java } from './java.js';
import { ended, signal } from './processes.js';
import { clearSiblings, makeSibling } from './siblings.js';
import { start } from './start.js';

/** Megabytes for the archive and the store that is thrown away. */
const SPACE = 300;

/** How long Java may take to write the archive, in milliseconds, 6 to 9 s on two cores. */
const WRITING = 60_000;
/** What the Neo4j that is watched is asked, so that the classes of a real day are in the archive. */
const exercise = [
  'CREATE CONSTRAINT paper IF NOT EXISTS FOR (p:Paper) REQUIRE p.id IS UNIQUE',
  'CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (p:Paper) ON EACH [p.title]',
  'CALL db.awaitIndexes(10)',
  'SHOW INDEXES YIELD name',
  `UNWIND range(1, 200) AS n MERGE (p:Paper {id: toString(n)}) SET p.title = 'paper ' + n, p.year = 2000 + n % 20
   MERGE (a:Author {id: n % 7}) MERGE (a)-[:AUTHORED {position: 1}]->(p)`,
  `UNWIND [{id: 'a', authors: [[1, 1], [8, 2]], lists: [['x']]}, {id: 'b'}] AS row
   CREATE (p:Paper {id: row.id, title: row.lists[0][0]}) WITH p, row
   CALL (p, row) { UNWIND row.lists AS entry CREATE (p)-[:LISTED_IN {id: entry[0]}]->(p) }
   CALL (p, row) { UNWIND row.authors AS end MATCH (a:Author) WHERE id(a) = end[0] CREATE (a)-[:AUTHORED {position: end[1]}]->(p) }`,
  `UNWIND [['c', 1], ['a', 2]] AS row OPTIONAL MATCH (known:Paper {id: row[0]}) WITH row, known, known.title AS claim
   OPTIONAL CALL (row, known) { WITH row WHERE known IS NULL CREATE (made:Paper {id: row[0], year: row[1]}) RETURN made }
   RETURN collect([row[0], id(coalesce(known, made)), claim]) AS nodes`,
  `MATCH (p:Paper) WHERE p.year > 2005 AND EXISTS { (p)<-[:AUTHORED]-(:Author {id: 3}) } WITH p ORDER BY p.id LIMIT 10
   RETURN p {.id, .title, authors: COLLECT { MATCH (p)<-[e:AUTHORED]-(a) RETURN a {.id, e: e.position} ORDER BY e.position }}`,
  `CALL db.index.fulltext.queryNodes('titles', 'paper') YIELD node, score RETURN node.id, score LIMIT 5`,
  'MATCH (a:Author)-[:AUTHORED]->(p:Paper) RETURN a.id, count(p) AS papers, collect(p.year)[0..2] ORDER BY papers DESC',
  'MATCH path = shortestPath((:Author {id: 1})-[:AUTHORED*..4]-(:Author {id: 2})) RETURN length(path)',
];

/**
 * The options with which Java reads its class-data archive for this Neo4j: it maps the loaded and checked classes
 * instead of reading 200 jars again. The first time the archive is made, by a Neo4j on a store that is thrown away:
 * half a minute, once for each Java, that every later start gains from. Complete or absent; where it cannot be made,
 * or another process is making it, there are no options and the start is slower.
 */
export async function classArchive(
  jars: string,
  java: Java,
  onProgress: (text: string) => void,
): Promise<string[]> {
  const sameArchive = createHash('sha256')
    .update([java.version, process.arch, ...exercise].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const file = `${jars}-java-${java.major}-${sameArchive}.jsa`;
  const exists = (): Promise<boolean> =>
    stat(file).then(
      () => true,
      () => false,
    );
  if (!(await exists())) {
    onProgress('Preparing Java for quick starts, once');
    await make(file, jars, java).catch(() => undefined); // the next start tries again
  }
  // Java takes no archive that does not fit it, and goes on without; -Xlog:disable lets it do so in silence.
  return (await exists()) ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:disable'] : [];
}

async function make(file: string, jars: string, java: Java): Promise<void> {
  if ((await clearSiblings(file)).length > 0) return;
  const folder = await makeSibling(file);
  try {
    await requireSpace(folder, SPACE, 'The class archive');
    const draft = join(folder, 'classes.jsa');
    const { server, port } = await start({
      home: folder,
      jars,
      java,
      memory: { heap: '512m', pageCache: '64m' },
      javaOptions: [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:disable'],
    });
    try {
      await ask(port);
      signal(server.java, 'SIGTERM'); // the keeper, when asked, would not wait long enough
      await ended(server.java, WRITING);
    } finally {
      await server.stop();
    }
    await rename(draft, file);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ask(port: number): Promise<void> {
  const driver = neo4j.driver(boltUri(port), undefined, { maxConnectionPoolSize: 1 });
  try {
    const session = driver.session({ database: 'neo4j' });
    for (const text of exercise) await session.run(text);
  } finally {
    await driver.close();
  }
}
