import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../packageRoot.js';
import type { GraphVersion } from '../../resolvers/exports/graphVersion.js';
import { freshness, knows } from '../cacheableAnswers.js';

/** Another version may write the same graph in another way. */
const { version: software } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
};

/**
 * Says of which graph the answer is, by a weak entity tag: it comes compressed or not. Of a graph that is being changed
 * nothing is said, and nothing kept. true: the asker has the answer already, and 304 is set.
 */
export function answerVersion(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, changedAt }: GraphVersion,
): boolean {
  if (id === null) return false;
  const tag = `"${createHash('sha256').update(`${software} ${id}`).digest('base64url').slice(0, 27)}"`;
  reply.headers({ etag: `W/${tag}`, 'cache-control': freshness, vary: 'accept-encoding' });
  if (changedAt) reply.header('last-modified', changedAt.toUTCString());
  if (!knows(request.headers['if-none-match'], tag)) return false;
  reply.code(304);
  return true;
}
