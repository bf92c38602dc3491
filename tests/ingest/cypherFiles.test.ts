import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cypher, cypherNames } from '../../src/neo4j/cypherFiles.js';
import { packageRoot } from '../../src/packageRoot.js';

test('every file of cypher/ has a name, every name a file that says what it does', () => {
  const files = readdirSync(join(packageRoot, 'cypher')).sort();
  expect(files).toEqual(cypherNames.map((name) => `${name}.cypher`).sort());
  for (const name of cypherNames) expect(cypher(name)).toMatch(/^\/\/ [A-Z]/);
});
