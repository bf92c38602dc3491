import type { onSendAsyncHookHandler } from 'fastify';
import { Readable } from 'node:stream';

/** Characters that are encoded and written in one go. */
const AT_ONCE = 65_536;

/** Sends a large answer piece by piece, as fast as the client takes it: to write all of it at once takes long. */
export const sendInTurns: onSendAsyncHookHandler = async (_, reply, payload) => {
  if (typeof payload !== 'string' || payload.length <= AT_ONCE) return payload;
  reply.header('content-length', Buffer.byteLength(payload));
  return Readable.from(pieces(payload), { objectMode: false });
};

function* pieces(text: string): Generator<Buffer> {
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
