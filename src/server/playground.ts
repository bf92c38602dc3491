import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getStaticFile } from 'ruru/static';
import type { Example } from './examples.js';
import { playgroundPage } from './playgroundPage.js';
import { pagePolicy } from './securityHeaders.js';

const assets = '/playground/assets/';

/** Answers with the Playground, `?query=` and `?variables=` of the request filled in. */
export type ShowPlayground = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** Serves `/playground` and every file it needs; gives the page for other routes to show. */
export function servePlayground(app: FastifyInstance, examples: readonly Example[]): ShowPlayground {
  const show: ShowPlayground = (request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const { query, variables } = request.query as Record<string, unknown>;
    const page = playgroundPage({ assets, examples, query: text(query), variables: text(variables), nonce });
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(page);
  };

  app.get('/playground', show);
  app.get(`${assets}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath: assets,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
      disallowDevAssets: true,
    });
    if (!file) {
      reply.callNotFound();
      return reply;
    }
    // The names stay the same from one release of ruru to the next: a browser may keep a file, but asks each time.
    reply.headers({ etag: file.headers['etag'], 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === file.headers['etag']) return reply.code(304).send();
    return reply.headers(file.headers).send(file.content);
  });
  return show;
}

/** A parameter that is given twice comes as a list: it says nothing. */
function text(parameter: unknown): string | undefined {
  return typeof parameter === 'string' ? parameter : undefined;
}
