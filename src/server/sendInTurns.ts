import type { onSendAsyncHookHandler } from 'fastify';
import { Readable } from 'node:stream';
import { letGo } from './letGo.js';

/** Characters or bytes that are written in one go. */
const AT_ONCE = 65_536;

/**
 * Sends a large answer piece by piece, as fast as the client takes it: to write all of it at once takes long. Large bytes
 * are nobody else's, and are let go of when they are sent.
 */
export const sendInTurns: onSendAsyncHookHandler = async (_, reply, payload) => {
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  if (!isWhole || payload.length <= AT_ONCE) return payload;
  reply.header('content-length', Buffer.byteLength(payload));
  if (typeof payload === 'string') return Readable.from(piecesOf(payload), { objectMode: false });
  const bytes = payload as Buffer<ArrayBuffer>;
  reply.raw.once('finish', () => letGo(bytes)); // before, the system may still read them
  return Readable.from(partsOf(bytes), { objectMode: false });
};

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let begin = 0; begin < bytes.length; begin += AT_ONCE) yield bytes.subarray(begin, begin + AT_ONCE);
}

function* piecesOf(text: string): Generator<Buffer> {
  for (let begin = 0, end; begin < text.length; begin = end) {
    end = begin + AT_ONCE;
    // A character of two units is not parted.
    if (isHighSurrogate(text.charCodeAt(end - 1))) end += 1;
    yield Buffer.from(text.slice(begin, end));
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
