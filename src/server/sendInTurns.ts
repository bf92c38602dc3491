import type { onSendAsyncHookHandler } from 'fastify';
import { Readable } from 'node:stream';

/** Characters or bytes that are written in one go. */
const AT_ONCE = 65_536;

/** Sends a large answer piece by piece, as fast as the client takes it: to write all of it at once takes long. */
export const sendInTurns: onSendAsyncHookHandler = async (_, reply, payload) => {
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  if (!isWhole || payload.length <= AT_ONCE) return payload;
  reply.header('content-length', Buffer.byteLength(payload));
  const pieces = typeof payload === 'string' ? piecesOf(payload) : partsOf(payload);
  return Readable.from(pieces, { objectMode: false });
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
