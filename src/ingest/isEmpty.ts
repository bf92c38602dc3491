import { cypher } from '../neo4j/cypherFiles.js';
import type { Database } from '../neo4j/database.js';

/** Whether no list was imported to its end yet. A first import that was killed leaves it as
 * empty as before. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.read<{ imported: boolean }>({ text: cypher('was-imported'), parameters: {} });
  return row?.imported !== true;
}
