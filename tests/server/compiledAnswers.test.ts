import {
  execute,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInterfaceType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  Kind,
  parse,
  validate,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/resolvers/context.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { WrittenItems } from '../../src/resolvers/writtenItems.js';
import { answerCompiled, compileOperation } from '../../src/server/compiledOperation.js';
import { stringifyInTurns } from '../../src/server/stringifyInTurns.js';
import { bundledLists } from '../queries/bundled.js';
import { ask } from './client.js';
import { questions } from './questions.js';
import { serve } from './serve.js';

const database = bundledLists();
const schema = await buildLithographSchema();
let url: string;
beforeAll(async () => {
  ({ url } = await serve({ schema }));
});

describe('what is asked for again is answered as the first time', () => {
  it.each(questions)('$name', async ({ query, variables }) => {
    const first = await ask(url, query, variables);
    expect(JSON.stringify((await ask(url, query, variables)).body)).toBe(JSON.stringify(first.body));
    expect(JSON.stringify((await ask(url, query, variables)).body)).toBe(JSON.stringify(first.body));
  });
});

describe('most of it by code that was compiled', () => {
  const left = /directive|introspection|prototypes?|literal|wrong|missing/;
  it.each(questions.filter(({ name }) => !left.test(name)))('$name', async ({ query, variables }) => {
    const { compiled, executed } = await bothWays(schema, query, variables);
    expect(compiled).not.toBeNull();
    expect(compiled).toBe(JSON.stringify(executed.data));
  });
});

describe('a value that is not plainly what its type says is left to graphql-js', () => {
  const Item = new GraphQLInterfaceType({
    name: 'Item',
    fields: { name: { type: GraphQLString } },
  });
  const Thing: GraphQLObjectType = new GraphQLObjectType({
    name: 'Thing',
    interfaces: [Item],
    fields: () => ({
      name: { type: GraphQLString },
      must: { type: new GraphQLNonNull(GraphQLString) },
      count: { type: GraphQLInt },
      ratio: { type: GraphQLFloat },
      kind: { type: new GraphQLEnumType({ name: 'Kind', values: { GOOD: { value: 1 } } }) },
      things: { type: new GraphQLList(new GraphQLNonNull(Thing)) },
      item: { type: Item },
      late: { type: GraphQLString, resolve: () => Promise.resolve('late') },
      fails: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('no');
        },
      },
    }),
  });
  const odd = (thing: unknown): GraphQLSchema =>
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          thing: { type: Thing, resolve: () => thing },
          things: { type: new GraphQLList(Thing), resolve: () => [thing] },
        },
      }),
    });

  it.each([
    ['null where none may be', '{ thing { name must } }', { name: 'a' }, false],
    ['null where it may be', '{ thing { name count item { name } things { name } } }', {}, true],
    ['null in a list', '{ things { name } }', null, true],
    ['null in a list without', '{ thing { things { name } } }', { things: [null] }, false],
    ['a number for a text', '{ thing { name } }', { name: 7 }, true],
    ['a text for a number', '{ thing { count } }', { count: 'seven' }, false],
    ['a number that is too large', '{ thing { count } }', { count: 2 ** 31 }, false],
    ['no number', '{ thing { ratio } }', { ratio: NaN }, false],
    ['a value of an enum', '{ thing { kind } }', { kind: 1 }, true],
    ['no value of an enum', '{ thing { kind } }', { kind: 2 }, false],
    ['no list', '{ thing { things { name } } }', { things: { name: 'a' } }, false],
    ['another iterable', '{ thing { things { name } } }', { things: new Set([{ name: 'a' }]) }, false],
    ['an error for an object', '{ thing { name } }', new Error('no'), false],
    [
      'a promise for an object',
      '{ thing { things { name } } }',
      { things: [Promise.resolve({ name: 'a' })] },
      false,
    ],
    ['a function for a value', '{ thing { name } }', { name: () => 'called' }, false],
    ['a text for an object', '{ thing { name } }', 'text', false],
    [
      'a type that is named',
      '{ thing { item { name ... on Thing { count } } } }',
      { item: { __typename: 'Thing', count: 2 } },
      true,
    ],
    ['a type that is not there', '{ thing { item { name } } }', { item: { __typename: 'Other' } }, false],
    ['a resolver that takes its time', '{ thing { late } }', {}, false],
    ['a resolver that fails', '{ thing { fails } }', {}, false],
  ])('%s', async (_, query, thing, plain) => {
    const { compiled, executed } = await bothWays(odd(thing), query);
    if (plain) expect(compiled).toBe(JSON.stringify(executed.data));
    else expect(compiled).toBeNull();
    const served = await serve({ schema: odd(thing) });
    const bodies = [];
    for (let round = 0; round < 3; round++)
      bodies.push(JSON.stringify((await ask(served.url, query)).body).replace(/"requestId":"[^"]+"/g, ''));
    expect(new Set(bodies).size).toBe(1);
  });
});

it.each([
  ['as their type says', 'b', '{"things":[{"must":"a"},{"must":"b"}]}'],
  ['not as their type says', null, null],
])('items that are written as they come: %s', async (_, must, expected) => {
  const Thing = new GraphQLObjectType({
    name: 'Thing',
    fields: { must: { type: new GraphQLNonNull(GraphQLString) } },
  });
  const things = {
    type: new GraphQLList(Thing),
    resolve: (_: unknown, __: unknown, { writeItem }: Context) =>
      new WrittenItems([{ must: 'a' }, { must }].map(writeItem!.get('things')!)),
  };
  const written = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { things } }) });
  const document = parse('{ things { must } }');
  const made = compileOperation(written, document, document.definitions[0] as OperationDefinitionNode)!;
  const context: Context = { database: database(), signal: new AbortController().signal };
  const data = await answerCompiled(made, {}, context, { asTheyCome: true });
  expect(data && (await stringifyInTurns(data)).trimEnd()).toBe(expected);
});

it('a query whose fragments grow to more than 500 fields is not compiled', () => {
  const names = [...'ABCDEFGH'];
  const fragments = names.map((name, i) => {
    const next = i + 1 < names.length ? `...${names[i + 1]}` : 'title';
    return `fragment ${name} on Paper { id authors { papers { ${next} } } also: authors { papers { ${next} } } }`;
  });
  const document = parse(`{ papers(first: 1) { ...A } } ${fragments.join(' ')}`);
  expect(compileOperation(schema, document, document.definitions[0] as OperationDefinitionNode)).toBeNull();
});

it('a query that fails asks the database once', async () => {
  const asked: string[] = [];
  const real = database();
  const counting = Object.assign(Object.create(real) as typeof real, {
    read: (...[statement, options]: Parameters<typeof real.read>) => {
      asked.push(statement.text);
      return real.read(statement, options);
    },
    close: () => Promise.resolve(),
  });
  const counted = await serve({ schema, database: counting });
  const query = '{ paperCount papers(where: { title: { eq: null } }) { id } }';
  const codes = [];
  for (let round = 0; round < 3; round++)
    codes.push((await ask(counted.url, query)).body.errors![0]!.extensions['code']);
  expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  expect(asked).toHaveLength(3);
});

it('a text in a query never becomes code', async () => {
  const texts = [
    "';globalThis.owned=1;'",
    '${globalThis.owned=1}',
    '\\u0022);globalThis.owned=1;(',
    '\\u2028*/',
  ];
  for (const text of texts) {
    const query = `query Q($x: String = "${text}") { papers(first: 1, where: { title: { in: ["${text}", $x] } }) { id } }`;
    for (let round = 0; round < 3; round++) expect((await ask(url, query)).body.data).toEqual({ papers: [] });
  }
  expect(globalThis).not.toHaveProperty('owned');
});

/** What compiled code answers, as JSON (a long list of it is JSON already), and graphql-js. */
async function bothWays(
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ compiled: string | null; executed: ExecutionResult }> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const contextValue = { database: database(), signal: new AbortController().signal };
  const made = compileOperation(schema, document, operation);
  const data = made && (await answerCompiled(made, variables, contextValue));
  const compiled = data && (await stringifyInTurns(data)).trimEnd();
  const executed = await execute({ schema, document, variableValues: variables, contextValue });
  return { compiled, executed };
}
