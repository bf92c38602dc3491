import neo4j from 'neo4j-driver';
import { replaceLeaves } from './leaves.js';

/** The same data with every whole number as Neo4j's INTEGER: the driver sends JavaScript's numbers as FLOAT. */
export function wholeNumbers(data: unknown): unknown {
  return replaceLeaves(data, (leaf) => (Number.isSafeInteger(leaf) ? neo4j.int(leaf) : leaf));
}
