import envPaths from 'env-paths';
import { fileURLToPath } from 'node:url';

/** The Neo4j that `neo4j/pom.xml` names. */
export const NEO4J_VERSION = '5.26.30';

/** Where the jars are kept for all checkouts of this user. */
export const defaultCache = envPaths('lithograph', { suffix: '' }).cache;

/** `name` in the package's `neo4j` folder; src/neo4j/local and dist/neo4j/local lie equally deep below the package. */
export function packaged(name: 'pom.xml' | 'keeper.mjs'): string {
  return fileURLToPath(new URL(`../../../neo4j/${name}`, import.meta.url));
}
