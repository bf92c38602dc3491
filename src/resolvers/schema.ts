import 'reflect-metadata';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { BibtexPaper } from '../export/bibtex/bibtexPaper.js';
import { writeBibtex } from '../export/bibtex/writeBibtex.js';
import { kinds, parts } from '../graph/kinds.js';
import { nameInRow } from '../query/row.js';
import { answer } from './answer.js';
import type { Context } from './context.js';
import { graphFields, graphResolvers } from './graph.js';
import { groupFields } from './groupFields.js';
import { Mutations } from './mutations.js';
import { pageResolvers } from './page.js';
import { pathFields } from './paths.js';
import { resolveFields } from './resolve.js';
import { nodeFields, rootFieldsOf } from './rootFields.js';
import { searchFields } from './search.js';

/**
 * The schema that the server serves.
 * @param options.mutations whole, as `schema/schema.graphql` shows it; without them there is no type `Mutation`
 */
export async function buildLithographSchema({ mutations = false } = {}): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      nodeFields(),
      searchFields(),
      resolveFields(),
      groupFields(),
      pathFields(),
      graphFields(),
      ...kinds.map(rootFieldsOf),
      ...(mutations ? [Mutations] : []),
    ],
    orphanedTypes: [...kinds.map(({ type }) => type), ...parts],
    validate: false, // arguments are checked where they are compiled
  });
  wire(schema);
  return schema;
}

/**
 * Gives each field that stands in the graph its resolver: fields of `Query` run a statement; relations and counts are
 * read from its rows by `nameInRow`, since two aliases of one relation may differ. Stored values keep graphql-js's
 * own resolver, by field name.
 */
function wire(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const mapping = field.extensions.graph;
      if (!mapping || mapping.is === 'property') continue;
      if (mapping.is === 'page')
        field.resolve = pageResolvers[mapping.part] as GraphQLFieldResolver<unknown, unknown>;
      else if (mapping.is === 'graph')
        field.resolve = graphResolvers[mapping.part] as GraphQLFieldResolver<unknown, unknown>;
      else if (mapping.is === 'bibtex')
        field.resolve = ({ bibtex }: { bibtex: BibtexPaper }) => writeBibtex(bibtex);
      else field.resolve = type === schema.getQueryType() ? root : byNameInRow;
    }
  }
}

const root: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = (_, args, context, info) =>
  answer(context, info, args);

function byNameInRow(
  row: Record<string, unknown>,
  _: unknown,
  __: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return row[nameInRow(info.fieldName, info.path.key)];
}
