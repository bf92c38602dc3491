import { cypher } from '../neo4j/cypherFiles.js';
import type { Database } from '../neo4j/database.js';

/**
 * Makes the constraints and indexes that are missing and waits until all answer. At a second start it only asks for
 * their names.
 */
export async function applySchema(database: Database): Promise<void> {
  // A constraint has an index of its own name.
  const indexes = await database.read<{ name: string }>({ text: 'SHOW INDEXES YIELD name', parameters: {} });
  const there = new Set(indexes.map(({ name }) => name));
  const missing = schemaStatements().filter(({ name }) => !there.has(name));
  for (const { text } of missing) await database.define({ text, parameters: {} });
  if (missing.length > 0) await database.define({ text: cypher('await-indexes'), parameters: {} });
}

/** The statements of `cypher/schema.cypher`, with the name of what each makes. */
function schemaStatements(): { name: string; text: string }[] {
  return cypher('schema')
    .split(/;\s*$/m)
    .flatMap((text) => {
      const name = /^CREATE (?:CONSTRAINT|INDEX) (\w+)/m.exec(text)?.[1];
      return name === undefined ? [] : [{ name, text: text.trim() }];
    });
}
