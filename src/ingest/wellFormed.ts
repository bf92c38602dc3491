import { replaceLeaves } from './leaves.js';

/**
 * The same data with U+FFFD for every half of a surrogate pair, as Neo4j would store it: otherwise what is read back
 * would differ from what was written for ever.
 */
export function wellFormed<T>(data: T): T {
  return replaceLeaves(data, (leaf) =>
    typeof leaf === 'string' && !leaf.isWellFormed() ? leaf.toWellFormed() : leaf,
  ) as T;
}
