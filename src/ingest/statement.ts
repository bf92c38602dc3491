import { cypher, type CypherName } from '../neo4j/cypherFiles.js';
import type { Statement } from '../neo4j/statement.js';
import { wholeNumbers } from './wholeNumbers.js';

/**
 * The statement of a file with its parameters, whole numbers as INTEGER: `$batch.ids` for the parameter `ids`.
 *
 * Every one begins at an index whatever the database holds. So its plan is made once: while an import fills an empty
 * database, Neo4j would otherwise plan it anew again and again, which takes longer than to run it. For the same
 * reason the parameters come in one map: of a list of its own, Neo4j makes another plan for every order of magnitude
 * of its length.
 */
export function statement(name: CypherName, parameters: Record<string, unknown>): Statement {
  return prepared(cypher(name), parameters);
}

/** The same for a statement whose text is at hand. */
export function prepared(text: string, parameters: Record<string, unknown>): Statement {
  return preparedRows(text, wholeNumbers(parameters) as Record<string, unknown>);
}

/** The same where whole numbers are INTEGER already. */
export function preparedRows(text: string, parameters: Record<string, unknown>): Statement {
  return { text: `CYPHER replan=skip\n${text}`, parameters: { batch: parameters } };
}
