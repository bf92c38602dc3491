import { cypher } from '../neo4j/cypherFiles.js';
import type { Database } from '../neo4j/database.js';
import { define } from '../neo4j/define.js';

/** One statement of `cypher/schema.cypher`. */
interface Definition {
  /** Of the constraint or index; a constraint has an index of its own name. */
  name: string;
  isConstraint: boolean;
  /** It takes away what an earlier version made. */
  isRemoval: boolean;
  text: string;
}

/**
 * Makes the constraints and indexes that are missing and waits until all answer. At a second start it only asks for
 * their names.
 */
export async function applySchema(database: Database): Promise<void> {
  const there = await indexNames(database);
  // Where this index stands, each paper has the value.
  if (!there.has('paper_newest')) await define(database, { text: cypher('fill-newest'), parameters: {} });
  await make(database, definitions(), there);
}

/** The same for the constraints alone: all that an import needs to begin. */
export async function applyConstraints(database: Database): Promise<void> {
  await make(
    database,
    definitions().filter(({ isConstraint }) => isConstraint),
    await indexNames(database),
  );
}

/** The same for the indexes that no constraint needs. */
export async function applyIndexes(database: Database): Promise<void> {
  await make(
    database,
    definitions().filter(({ isConstraint }) => !isConstraint),
    await indexNames(database),
  );
}

async function make(
  database: Database,
  wanted: readonly Definition[],
  there: ReadonlySet<string>,
): Promise<void> {
  const missing = wanted.filter(({ name, isRemoval }) => there.has(name) === isRemoval);
  for (const { text } of missing) await define(database, { text, parameters: {} });
  if (missing.length > 0) await define(database, { text: cypher('await-indexes'), parameters: {} });
}

/**
 * Takes away the indexes that no constraint needs, until `applyIndexes` makes them anew: to build them at the end takes
 * a part of the time that it takes to keep them up while most of the graph is written.
 */
export async function dropIndexes(database: Database): Promise<void> {
  const there = await indexNames(database);
  for (const { name, isConstraint, isRemoval } of definitions())
    if (!isConstraint && !isRemoval && there.has(name))
      await define(database, { text: `DROP INDEX ${name} IF EXISTS`, parameters: {} });
}

async function indexNames(database: Database): Promise<Set<string>> {
  const rows = await database.read<{ name: string }>({ text: 'SHOW INDEXES YIELD name', parameters: {} });
  return new Set(rows.map(({ name }) => name));
}

function definitions(): Definition[] {
  return cypher('schema')
    .split(/;\s*$/m)
    .flatMap((text) => {
      const [, verb, kind, name] = /^(CREATE|DROP) (CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/m.exec(text) ?? [];
      if (name === undefined) return [];
      return [{ name, isConstraint: kind === 'CONSTRAINT', isRemoval: verb === 'DROP', text: text.trim() }];
    });
}
