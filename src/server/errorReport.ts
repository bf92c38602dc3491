import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { internalErrorCode, publicCode } from './errors.js';
import type { RequestContext } from './requestContext.js';

/**
 * What the client is not told goes to the log, under the request's id; the id goes to the client, so that one can be
 * found by the other.
 */
export const errorReportPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue: { log } }) {
        for (const error of errors) {
          const code = publicCode(error);
          const err = unwrapResolverError(error);
          if (code === internalErrorCode) log.error({ err }, 'a request failed');
          else if (code === 'DATABASE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') log.warn({ err, code });
        }
        return Promise.resolve();
      },
      willSendResponse({ response: { body }, contextValue: { requestId } }) {
        if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.map((error) =>
            error.extensions?.['code'] === internalErrorCode
              ? { ...error, extensions: { ...error.extensions, requestId } }
              : error,
          );
        return Promise.resolve();
      },
    }),
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.log.error({ err: error }, 'a request failed unexpectedly');
    return Promise.resolve();
  },
};
