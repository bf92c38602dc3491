import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { boundedStore } from './boundedStore.js';
import { cacheableAnswersPlugin } from './cacheableAnswers.js';
import { compiledAnswersPlugin } from './compiledAnswers.js';
import { errorReportPlugin } from './errorReport.js';
import { publicError } from './errors.js';
import type { LargeAnswers } from './largeAnswers/largeAnswers.js';
import { largeAnswersPlugin } from './largeAnswers/largeAnswersPlugin.js';
import { limits } from './limits.js';
import { operationKindRule } from './operationKind.js';
import type { PreparedQueries } from './preparedQueries.js';
import { queryCostPlugin } from './queryCost.js';
import { queryShapeRule } from './queryShape.js';
import { rememberingSchema } from './rememberedAnswers.js';
import type { RequestContext } from './requestContext.js';
import { responseStatusPlugin } from './responseStatus.js';
import { shownStatementsPlugin } from './shownStatements.js';
import { stringifyInTurns } from './stringifyInTurns.js';

/**
 * Apollo Server with everything that would depend on NODE_ENV or on APOLLO_* set here, and no call to Apollo.
 * @param prepared gets the queries that need not come this way again
 */
export function graphqlServer(
  schema: GraphQLSchema,
  app: FastifyInstance,
  largeAnswers: LargeAnswers | undefined,
  prepared: PreparedQueries,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: rememberingSchema(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: publicError,
    stringifyResult: stringifyInTurns,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: { cache: boundedStore<string>(({ length }) => length, limits.keptQueries) },
    documentStore: boundedStore<DocumentNode>(({ loc }) => loc!.end, limits.keptDocuments),
    // The process's owner listens to signals and closes the server: once, and before the database.
    stopOnTerminationSignals: false,
    logger: app.log,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    maxRecursiveSelections: limits.selections,
    validationRules: [operationKindRule, queryShapeRule],
    plugins: [
      queryCostPlugin,
      ...(largeAnswers ? [largeAnswersPlugin(largeAnswers)] : []),
      compiledAnswersPlugin(prepared),
      shownStatementsPlugin,
      cacheableAnswersPlugin,
      responseStatusPlugin,
      errorReportPlugin,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(), // ours is the Playground
      ApolloServerPluginCacheControlDisabled(), // wraps every resolver of the schema
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
