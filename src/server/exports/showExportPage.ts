import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { InputError } from '../../query/inputError.js';
import { readQuestion } from '../../resolvers/exports/exportFiles.js';
import { graphKinds } from '../../resolvers/exports/exportedGraphs.js';
import type { ExportParameters } from '../../resolvers/exports/parameters.js';
import { exportPagePolicy } from '../securityHeaders.js';
import { exportPage } from './exportPage.js';

/** Answers with the page of the exports, its form filled in with the request's parameters and its links asking with them. */
export function showExportPage(
  schema: GraphQLSchema,
  parameters: ExportParameters,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value?.trim()));
  const problem = problemOf(schema, given);
  const nonce = randomBytes(16).toString('base64');
  return reply
    .code(problem === undefined ? 200 : 400)
    .header('content-security-policy', exportPagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(exportPage({ given, problem, nonce, origin: publicOrigin(request) }));
}

/** What is wrong with the form as it was sent. A neighbourhood without a node is one that is not filled in yet. */
function problemOf(
  schema: GraphQLSchema,
  { of = 'coauthorship', ...given }: ExportParameters,
): string | undefined {
  try {
    readQuestion(schema, 'papers.csv', given['where'] === undefined ? {} : { where: given['where'] });
    const takes = graphKinds.find((kind) => kind.of === of)?.takes ?? [];
    const asked = Object.fromEntries(Object.entries(given).filter(([name]) => takes.includes(name)));
    if (!takes.includes('id') || 'id' in asked) readQuestion(schema, 'graph.gexf', { of, ...asked });
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** How others reach this server, as far as the request tells; null when nobody but this machine does. */
function publicOrigin({ protocol, host, hostname, headers }: FastifyRequest): string | null {
  const isLoopback = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1?\]?)$/i.test(hostname);
  if (isLoopback || !/^[\w.:[\]-]+$/.test(host)) return null;
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : protocol}://${host}`;
}
