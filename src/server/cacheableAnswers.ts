import type { ApolloServerPlugin } from '@apollo/server';
import type { onSendAsyncHookHandler } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { createHash } from 'node:crypto';
import type { RequestContext } from './requestContext.js';

/**
 * The graph changes with an import and nothing tells a cache of it. So a browser asks each time whether its answer still
 * holds; a cache in front answers by itself for ten seconds, and for another fifty while it brings its answer up to date.
 * Nobody gets what is older than a minute.
 */
export const freshness = 'public, max-age=0, s-maxage=10, stale-while-revalidate=50';

/** Lets answers to queries by GET be kept; what failed, was changed or shows its statements is not. */
export const cacheableAnswersPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, operation, contextValue: { ran }, response: { body, http } }) {
        const isQuery = request.http?.method === 'GET' && operation?.operation === OperationTypeNode.QUERY;
        if (isQuery && !ran && body.kind === 'single' && !body.singleResult.errors)
          http.headers.set('cache-control', freshness);
        return Promise.resolve();
      },
    }),
};

/**
 * Names what is answered by an entity tag, and answers 304 to who has it already. The tag is weak: the same answer comes
 * compressed or not. Before any compression.
 */
export const tagAnswers: onSendAsyncHookHandler = async (request, reply, payload) => {
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  if (reply.getHeader('cache-control') !== freshness || !isWhole) return payload;
  const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
  reply.headers({ etag: `W/${tag}`, vary: varied(reply.getHeader('vary')) });
  if (!knows(request.headers['if-none-match'], tag)) return payload;
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return null;
};

/** The type of the answer follows `accept`, and a page may stand at the same address. */
function varied(already: unknown): string {
  const others = typeof already === 'string' ? [already] : [];
  return [...others, 'accept', 'accept-encoding'].join(', ');
}

/** Whether one of the tags of the header is this one, which comes without its `W/`. */
export function knows(ifNoneMatch: string | undefined, tag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((known) => known.trim().replace(/^W\//, ''))
    .some((known) => known === tag || known === '*');
}
