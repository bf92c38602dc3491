import type { Statement } from '../neo4j/statement.js';
import { statement } from './statement.js';

/** Notes when the graph was changed, where no list says so: caches are told by it. */
export function noteChange(): Statement {
  return statement('write-change', { at: new Date().toISOString() });
}
