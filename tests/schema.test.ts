import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildLithographSchema } from '../src/resolvers/schema.js';

const schema = await buildLithographSchema({ mutations: true });

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
