import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { InputError } from '../../src/query/inputError.js';
import type { Context } from '../../src/resolvers/context.js';

type Fields = GraphQLFieldConfigMap<unknown, Context>;

const listOf = (type: GraphQLObjectType): GraphQLNonNull<GraphQLList<GraphQLNonNull<GraphQLObjectType>>> =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
const first = (defaultValue: number) => ({ first: { type: GraphQLInt, defaultValue } });

const Paper: GraphQLObjectType = new GraphQLObjectType<{ title: string }, Context>({
  name: 'Paper',
  fields: (): Fields => ({
    title: { type: GraphQLString },
    authors: { type: listOf(Author), args: first(100), resolve: () => [] },
    categories: { type: listOf(Category), resolve: () => [] },
  }),
});
const Author: GraphQLObjectType = new GraphQLObjectType({
  name: 'Author',
  fields: (): Fields => ({
    name: { type: GraphQLString },
    papers: { type: listOf(Paper), args: first(25), resolve: () => [] },
  }),
});
const Category = new GraphQLObjectType({ name: 'Category', fields: { name: { type: GraphQLString } } });

/**
 * A schema in the contract's shape whose fields do what the real one never does on purpose: fail in every way there
 * is, wait, and count how often they ran.
 */
export function smallSchema(ran: { statements: number } = { statements: 0 }): GraphQLSchema {
  const read =
    (text: string, parameters = {}) =>
    (_: unknown, __: unknown, context: Context) => {
      ran.statements++;
      return context.database.read({ text, parameters }, { signal: context.signal });
    };
  const value = (text: string) => (_: unknown, __: unknown, context: Context) =>
    read(text)(_, __, context).then((rows) => (rows[0] as { value: string }).value);
  const fail = (error: Error) => () => {
    throw error;
  };
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        papers: { type: listOf(Paper), args: first(25), resolve: read("RETURN 'A paper' AS title") },
        answer: { type: GraphQLString, resolve: value("RETURN '42' AS value") },
        slow: {
          type: GraphQLString,
          resolve: value(
            'CALL { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n } RETURN toString(n) AS value',
          ),
        },
        pause: {
          type: GraphQLString,
          args: { milliseconds: { type: new GraphQLNonNull(GraphQLInt) } },
          resolve: async (_, { milliseconds }: { milliseconds: number }, context: Context) => {
            await new Promise((resolve) => setTimeout(resolve, milliseconds));
            return value("RETURN 'rested' AS value")(_, {}, context);
          },
        },
        brokenStatement: { type: GraphQLString, resolve: value('RETURN secretOfTheHouse') },
        brokenCode: { type: GraphQLString, resolve: fail(new Error('ENOENT /home/someone/secret.ts')) },
        brokenPromise: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
        badArgument: {
          type: GraphQLString,
          resolve: fail(new InputError('papers.where.year', 'expected a whole number.')),
        },
      },
    }),
  });
}
