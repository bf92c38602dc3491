import { Kind, parse } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { ask } from '../query/ask.js';

/** Each case of a folder is a question, the statements it makes and the answer it gets. */
export function testCases(folder: URL, database: () => Database): void {
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
  test.each(cases)('%s', async (name) => {
    const source = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    const { statements, answer } = await ask(source, variablesOf(name, folder), database());
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(rootFieldsIn(source));
    const expected = (ending: string): string => new URL(`${name}.${ending}`, folder).pathname;
    await expect(statements.map(shown).join('\n')).toMatchFileSnapshot(expected('cypher'));
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(expected('json'));
  });
}

function variablesOf(name: string, folder: URL): Record<string, unknown> {
  const file = new URL(`${name}.variables.json`, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

function rootFieldsIn(source: string): number {
  const operation = parse(source).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operation?.selectionSet.selections.length ?? 0;
}

function shown({ text, parameters }: Statement): string {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `// $${name} = ${JSON.stringify(plain(value))}`,
  );
  return [text, ...lines, ''].join('\n');
}

/** Integers of the driver as numbers. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' && 'toNumber' in value
    ? (value as { toNumber(): number }).toNumber()
    : value;
}
