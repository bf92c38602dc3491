/**
 * Why there is no local Neo4j.
 * - `JAVA_MISSING`, `JAVA_TOO_OLD`, `MAVEN_MISSING`: something must be installed first.
 * - `DOWNLOAD_FAILED`: Maven could not bring the jars.
 * - `DISK_FULL`: no room for the jars or the store.
 * - `STORE_IN_USE`: another process works on this store.
 * - `PORT_TAKEN`: another program listens on the port.
 * - `DIED_AT_START`: Neo4j ended by itself before it answered.
 * - `START_TIMEOUT`: it runs but did not answer in time, and was ended.
 * - `ADMIN_FAILED`: neo4j-admin did not do its work.
 */
export type LocalNeo4jErrorCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'DISK_FULL'
  | 'STORE_IN_USE'
  | 'PORT_TAKEN'
  | 'DIED_AT_START'
  | 'START_TIMEOUT'
  | 'ADMIN_FAILED';

const anotherNeo4j =
  'Or use another Neo4j: `docker compose up`, or set NEO4J_URI to one that runs already (Aura, a cluster, your own).';

/** The message says what is wrong, what to do, and which other ways there are; it is written for a terminal. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  constructor(
    readonly code: LocalNeo4jErrorCode,
    wrong: string,
    remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${wrong}\n${remedy}\n${anotherNeo4j}`, options);
  }
}
