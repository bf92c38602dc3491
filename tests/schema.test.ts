import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildLithographSchema } from '../src/resolvers/schema.js';

const schema = await buildLithographSchema({ mutations: true });
const fileOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const released = buildSchema(fileOf('schema/released.graphql'));

test('schema/schema.graphql is the whole schema: what is served with a token, mutations and all', async () => {
  await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot(
    '../schema/schema.graphql',
  );
});

test('without a token the same is served, less the mutations and what only they name', async () => {
  const served = await buildLithographSchema();
  const types = (of: typeof schema): string[] => Object.keys(of.getTypeMap());
  const missing = types(schema).filter((name) => !types(served).includes(name));
  expect(served.getMutationType()).toBeUndefined();
  expect(missing.sort()).toEqual(['Change', 'ImportReport', 'Mutation']);
  expect(types(served).filter((name) => !types(schema).includes(name))).toEqual([]);
});

test('every type, field, argument and value says what it is', () => {
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || type === schema.getQueryType() || type === schema.getMutationType())
      continue;
    if (!type.description) silent.push(type.name);
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) silent.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : [])
        if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`);
    }
  }
  expect(silent).toEqual([]);
});

test('what breaks queries written for the last release is named in the changelog', () => {
  expect(
    unnamedChanges(schema, fileOf('CHANGELOG.md')),
    'A query that the last release answered may now fail. Take the change back (add, and mark the old with ' +
      '@deprecated), or write these sentences into the Unreleased part of CHANGELOG.md and say what to ask instead',
  ).toEqual([]);
});

test('a field that is gone is found until the changelog says so', () => {
  const broken = fileOf('schema/released.graphql').replace(
    /  """The abstract, where a source gives it."""\n  abstract: String\n/,
    '',
  );
  const changed = buildSchema(broken);
  const sentence = 'Paper.abstract was removed.';
  const said = (unreleased: string): string => `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.1.0\n`;
  expect(unnamedChanges(changed, said(''))).toEqual([sentence]);
  expect(unnamedChanges(changed, said('- `Paper.abstract`\n  was removed. Ask for `url`.'))).toEqual([]);
  // What an older release named, it named for itself.
  expect(unnamedChanges(changed, `${said('')}\n- ${sentence}\n`)).toEqual([sentence]);
});

/** The breaking changes since the last release that the changelog's Unreleased part does not name, each a sentence. */
function unnamedChanges(present: GraphQLSchema, changelog: string): string[] {
  const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ');
  const unreleased = plain(changelog.split(/^## /m).find((part) => part.startsWith('Unreleased')) ?? '');
  return findBreakingChanges(released, present)
    .map(({ description }) => description)
    .filter((sentence) => !unreleased.includes(plain(sentence)));
}
