import type { Database } from '../../src/neo4j/database.js';

interface Dump {
  nodes: string[];
  relationships: string[];
}

/**
 * The whole graph as sorted texts, one for each node and relationship with all its properties; but for when it was
 * changed last.
 *
 * @param without properties to leave out
 */
export async function dump(database: Database, without: string[] = []): Promise<Dump> {
  const nodes = await database.read<{ labels: string[]; properties: object }>({
    text: 'MATCH (node) WHERE NOT node:LastChange RETURN labels(node) AS labels, properties(node) AS properties',
    parameters: {},
  });
  const relationships = await database.read<{ type: string; from: object; to: object; properties: object }>({
    text: `
      MATCH (start)-[relation]->(end)
      RETURN type(relation) AS type, properties(start) AS from, properties(end) AS to,
        properties(relation) AS properties`,
    parameters: {},
  });
  const text = (properties: object): string =>
    JSON.stringify(
      Object.entries(properties)
        .filter(([key]) => !without.includes(key))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return {
    nodes: nodes.map(({ labels, properties }) => `${labels.join(':')} ${text(properties)}`).sort(),
    relationships: relationships
      .map(({ type, from, to, properties }) => `${text(from)} ${type} ${text(properties)} ${text(to)}`)
      .sort(),
  };
}

/** Runs a statement and gives its rows. */
export async function rows<Row = Record<string, unknown>>(
  database: Database,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  return database.read<Row>({ text, parameters });
}
