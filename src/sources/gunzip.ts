import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { prepend } from './prepend.js';
import { SourceError } from './source.js';

/**
 * The bytes, unpacked when they are gzip (RFC 1952), which their first two bytes tell; other bytes as they are.
 * @param name of the source, for errors
 * @throws {SourceError} gzip that is cut off or damaged, when reading comes that far
 */
export async function gunzip(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let length = 0; length < 2;) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const start = Buffer.concat(first);
  const whole = prepend([start], iterator);
  return start[0] === 0x1f && start[1] === 0x8b ? unpacked(whole, name) : whole;
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const stream = pipeline(
    Readable.from(bytes, { objectMode: false }),
    createGunzip({ chunkSize: 256 * 1024 }),
    // Errors come out of the iteration below.
    () => undefined,
  );
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    const problem =
      code === 'Z_BUF_ERROR'
        ? 'Expected the end of the gzip data, but the file is cut off. Copy or download it again.'
        : `Expected gzip data, got something damaged (${(error as Error).message}). Copy or download it again.`;
    throw new SourceError(name, null, problem, { cause: error });
  }
}
