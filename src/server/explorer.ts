import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { explorerPolicy } from './securityHeaders.js';

/**
 * Serves the explorer at `/` from the folder that `npm run build` makes. Names of files below `/assets/` hold a digest
 * of their content: a browser keeps them. The page itself is asked for each time and answered by its ETag.
 */
export async function serveExplorer(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false, // a route for each file: every other path stays a 404 of ours
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') || path.includes('\\assets\\');
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('vary', 'accept-encoding');
      reply.header('content-security-policy', explorerPolicy);
    },
  });
}
