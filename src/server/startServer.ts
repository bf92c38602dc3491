import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type preHandlerAsyncHookHandler,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Database } from '../neo4j/database.js';
import type { Imports } from '../resolvers/imports.js';
import { tagAnswers } from './cacheableAnswers.js';
import { drainConnections } from './connectionDrain.js';
import type { Example } from './examples.js';
import { serveExplorer } from './explorer.js';
import { graphqlRoute } from './graphqlRoute.js';
import { graphqlServer } from './graphqlServer.js';
import { serveHealth } from './health.js';
import { answerHttpErrors } from './httpErrors.js';
import type { LargeAnswers } from './largeAnswers/largeAnswers.js';
import { limits } from './limits.js';
import { servePlayground } from './playground.js';
import { PreparedQueries } from './preparedQueries.js';
import { requestContext } from './requestContext.js';
import { logRequests, standardOutput } from './requestLog.js';
import { serveExports } from './exports/serveExports.js';
import { sendInTurns } from './sendInTurns.js';
import { setSecurityHeaders } from './securityHeaders.js';
import { asksForStatements } from './shownStatements.js';
import { holdsToken } from './token.js';
import { tokenRoute } from './tokenRoute.js';

export interface ServerOptions {
  schema: GraphQLSchema;
  database: Database;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Who may read from a browser: `*` or origins separated by commas. */
  corsOrigin: string;
  /** What who holds the token may do; for the schema with mutations. */
  writing?: { token: string; imports: Imports } | undefined;
  /** Whether a request may ask for the statements that answer it; default false. */
  showCypher?: boolean;
  /** What the Playground offers. */
  examples: readonly Example[];
  /** The folder with the explorer's built page; without it `/` leads to the Playground. */
  explorer?: string | undefined;
  /** Makes large answers aside; without it they are made as all others. */
  largeAnswers?: LargeAnswers | undefined;
  /** Where to write a line per request: to standard output (default), nowhere, or to this logger. */
  log?: FastifyBaseLogger | boolean;
}

export interface RunningServer {
  /** Without a slash at the end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, waits for those in flight (at most 10 s) and ends. The database stays open. */
  readonly close: () => Promise<void>;
}

/** Serves the schema over HTTP. @throws Error that says what to do when the port is taken */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, database, host, port, corsOrigin, examples, writing, showCypher = false } = options;
  const app = createApp(options.log ?? true);
  setSecurityHeaders(app);
  logRequests(app);
  answerHttpErrors(app);
  drainConnections(app);
  await app.register(fastifyCors, {
    origin: corsOrigin === '*' ? '*' : corsOrigin.split(',').map((origin) => origin.trim()),
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'etag', 'content-disposition', 'x-lithograph-notes'],
    maxAge: 86_400,
  });

  await app.register(fastifyCompress, {
    threshold: limits.compressedBytes,
    customTypes: /^text\/|[+/](?:json|xml|javascript|x-ndjson|x-bibtex|x-research-info-systems)(?:;|$)/,
    encodings: ['br', 'gzip'],
    globalDecompression: false, // a small request would become a large one
  });

  const prepared = new PreparedQueries();
  const apollo = graphqlServer(schema, app, options.largeAnswers, prepared);
  await apollo.start();
  const mayWrite = writing ? holdsToken(writing.token) : () => false;
  const answer = graphqlRoute(apollo, prepared, (request, reply) => {
    const imports = mayWrite(request.headers.authorization) ? writing?.imports : undefined;
    const showStatements = showCypher && asksForStatements(request);
    return requestContext(database, request, reply, imports, showStatements);
  });
  const showPlayground = servePlayground(app, examples);
  const pageForBrowsers: preHandlerAsyncHookHandler = async (request, reply) =>
    request.headers.accept?.includes('text/html') ? showPlayground(request, reply) : undefined;
  app.get('/graphql', { preHandler: pageForBrowsers, onSend: [tagAnswers, sendInTurns] }, answer);
  app.post('/graphql', { onSend: sendInTurns }, answer);
  if (writing) app.post('/graphql', tokenRoute(app, mayWrite), answer);
  if (options.explorer) await serveExplorer(app, options.explorer);
  else app.get('/', (_, reply) => reply.redirect('/playground'));
  serveExports(app, schema, database);
  serveHealth(app, database);

  try {
    const url = await app.listen({ host, port });
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw listenError(error, host, port);
  }
}

function createApp(log: FastifyBaseLogger | boolean): FastifyInstance {
  const app = fastify({
    ...(typeof log === 'boolean' ? { logger: log && { stream: standardOutput() } } : { loggerInstance: log }),
    logController: new LogController({ disableRequestLogging: true }), // one line a request is ours to write
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrivalMilliseconds,
    // Node looks at arrival times only when its limit for the headers (60 s) is below the one for the whole.
    http: {
      requestTimeout: limits.arrivalMilliseconds,
      headersTimeout: limits.arrivalMilliseconds / 2,
      connectionsCheckingInterval: limits.arrivalMilliseconds / 4,
    },
    forceCloseConnections: 'idle', // those in flight are answered first
  });
  app.removeContentTypeParser('text/plain'); // 415 as for every other type that is not JSON
  return app;
}

function listenError(error: unknown, host: string, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} on ${host} is taken by another program. Set PORT to a free one.`, {
    cause: error,
  });
}
