import { graphql, type ExecutionResult } from 'graphql';
import type { Database } from '../../src/neo4j/database.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';

const schema = await buildLithographSchema();

/** Asks a question and keeps the statements that it makes; without a database they get no rows. */
export async function ask(
  source: string,
  variableValues: Record<string, unknown> = {},
  database?: Database,
): Promise<{ statements: Statement[]; answer: ExecutionResult }> {
  const statements: Statement[] = [];
  const recording = {
    read: (statement: Statement) => {
      statements.push(statement);
      return database ? database.read(statement) : Promise.resolve([]);
    },
  };
  const { signal } = new AbortController();
  const answer = await graphql({
    schema,
    source,
    variableValues,
    contextValue: { database: recording, signal },
  });
  return { statements, answer };
}
