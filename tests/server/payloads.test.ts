import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { oddGraph } from '../queries/oddGraph.js';
import { ask as askDirectly } from '../query/ask.js';
import { ask } from './client.js';
import { payloads } from './payloads.js';
import { serve } from './serve.js';

/** A place of the schema where a text may stand, as a query with the variable `$text` there. */
interface Place {
  name: string;
  query: string;
}

const schema = await buildLithographSchema();
const places = placesOfTexts();
const database = oddGraph();
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ schema }));
});

test('every argument and input field that takes a text is tried', () => {
  expect(places.length).toBeGreaterThan(60);
  expect(places.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Query.search(query)',
      'Query.paper(doi)',
      'StringListFilter.eq',
      'PaperWhere.search',
    ]),
  );
});

describe('a text is a value in the statement, whatever stands in it', () => {
  test.each(places)('$name', async ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const texts = new Set<string>();
    for (const text of ['harmless', ...payloads])
      for (const statement of (await askDirectly(query, { text })).statements) texts.add(statement.text);
    expect(texts.size).toBeLessThanOrEqual(1);
  });
});

test('a text is no error of the database, and changes nothing in it', { timeout: 600_000 }, async () => {
  const before = await contents();
  for (const [index, { name, query }] of places.entries())
    for (const text of payloads.filter((_, at) => isSearched(name) || (at + index) % 8 === 0)) {
      const { body } = await ask(url, query, { text });
      const codes = body.errors?.map(({ extensions }) => extensions['code']) ?? [];
      expect(['BAD_USER_INPUT'], `${name}: ${text}`).toEqual(expect.arrayContaining(codes));
    }
  expect(await contents()).toEqual(before);
});

/** Where a text becomes a question to the full-text index. */
function isSearched(place: string): boolean {
  return /search|suggest|resolve/.test(place);
}

async function contents(): Promise<unknown> {
  return database().read({
    text: `MATCH (node) OPTIONAL MATCH (node)-[edge]->(other)
WITH node, edge, other ORDER BY elementId(node), elementId(edge)
RETURN labels(node) AS labels, properties(node) AS node, collect([type(edge), properties(edge), elementId(other)]) AS edges`,
    parameters: {},
  });
}

/** Each argument of a field and each field of an input type once, by the shortest way there. */
function placesOfTexts(): Place[] {
  const found = new Map<string, Place>();
  const root = schema.getQueryType()!;
  for (const field of Object.values(root.getFields()))
    fieldPlaces(root, field.name, (asked) => `{ ${asked} }`);
  for (const list of ['papers', 'authors', 'categories', 'repositories', 'venues', 'lists'])
    for (const field of Object.values(
      (getNamedType(root.getFields()[list]!.type) as GraphQLObjectType).getFields(),
    ))
      fieldPlaces(
        getNamedType(root.getFields()[list]!.type) as GraphQLObjectType,
        field.name,
        (asked) => `{ ${list} { ${asked} } }`,
      );
  return [...found.values()];

  function fieldPlaces(owner: GraphQLObjectType, name: string, within: (asked: string) => string): void {
    const { args, type } = owner.getFields()[name]!;
    const below = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
    const others = (argument: GraphQLArgument): string =>
      args
        .filter((other) => other !== argument && isNonNullType(other.type))
        .map((other) => `, ${other.name}: ${other.type.toString() === 'ID!' ? '"none"' : '[YEAR]'}`)
        .join('');
    for (const argument of args)
      inputPlaces(
        `${owner.name}.${name}(${argument.name})`,
        argument.type,
        (value, given) =>
          `query ($text: ${given}) ${within(`${name}(${argument.name}: ${value}${others(argument)})${below}`)}`,
      );
  }

  /** Breadth first: an input type is entered where it is met first. */
  function inputPlaces(
    name: string,
    type: GraphQLInputType,
    write: (value: string, type: string) => string,
  ): void {
    const ways: { name: string; type: GraphQLInputType; write: typeof write }[] = [{ name, type, write }];
    const entered = new Set<string>();
    for (const way of ways) {
      const bare = getNullableType(way.type);
      const isList = isListType(bare);
      const named = getNamedType(bare);
      const wrap = (value: string): string => (isList ? `[${value}]` : value);
      if (isInputObjectType(named)) {
        if (entered.has(named.name)) continue;
        entered.add(named.name);
        for (const inner of Object.values(named.getFields()))
          ways.push({
            name: `${named.name}.${inner.name}`,
            type: inner.type,
            write: (value, type) =>
              way.write(wrap(`{ ${inner.name}: ${value}${direction(inner, named.getFields())} }`), type),
          });
      } else if (['String', 'ID'].includes(named.name) && !found.has(way.name)) {
        found.set(way.name, { name: way.name, query: way.write(wrap('$text'), `${named.name}!`) });
      }
    }
  }

  function direction(inner: GraphQLInputField, fields: Record<string, GraphQLInputField>): string {
    return fields['direction'] && inner.name !== 'direction' ? ', direction: ASC' : '';
  }
}
