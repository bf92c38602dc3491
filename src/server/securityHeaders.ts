import type { FastifyInstance } from 'fastify';

/** What a browser may do with an answer that is data, not a page: nothing. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * What the Playground's page may do: run its own scripts (the inline ones by `nonce`), talk to its own origin.
 * Styles may be inline because the editor measures and places its lines with them.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "connect-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What the explorer's page may do: run its own files and talk to its own origin. Nothing stands inline. */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:", // a drawing on its way to a PNG
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the page of the exports may do: look as its own style says and ask this server with its form. It runs nothing. */
export function exportPagePolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

/** Sets the safe defaults on every answer, errors too; a page replaces what it must. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({
      'content-security-policy': dataPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-request-id': request.id,
    });
    done();
  });
}
