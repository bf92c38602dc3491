import { build } from './build.mjs';
import { fetchNeo4j } from './fetchNeo4j.mjs';
import { install, isInstalled } from './install.mjs';
import { waiting } from './step.mjs';

/** All that a fresh clone lacks before dist/ can run. A clone without packages lacks Neo4j's jars too, most likely. */
export async function prepare() {
  const fresh = !(await isInstalled());
  const neo4j = fresh && !process.env.NEO4J_URI ? fetchNeo4j() : Promise.resolve();
  await install();
  await build();
  // Two Mavens must not work on one repository: the one that copies the jars begins after this one.
  await waiting('Getting Neo4j from Maven', neo4j);
}
