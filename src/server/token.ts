import { createHash, timingSafeEqual } from 'node:crypto';

/** Tells of a header `Authorization` whether it holds the token. */
export type HoldsToken = (authorization: string | undefined) => boolean;

/**
 * Compares digests, so that it takes the same time whatever was sent: neither the token nor its length can be guessed
 * piece by piece.
 */
export function holdsToken(token: string): HoldsToken {
  const expected = digest(Buffer.from(token));
  return (authorization = '') => {
    const [, given] = /^Bearer +(.*)$/i.exec(authorization) ?? [];
    // Node reads the bytes of a header as Latin-1.
    return given !== undefined && timingSafeEqual(digest(Buffer.from(given, 'latin1')), expected);
  };
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
