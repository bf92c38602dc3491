import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SourceError } from './source.js';

/** Bytes that are read once, with what is known of them meanwhile. */
export interface SourceBytes {
  chunks: AsyncIterable<Uint8Array>;
  progress(): { read: number; total: number };
  /** Known when `chunks` has ended. */
  sha256(): string;
}

const reasons: Record<string, string> = {
  ENOENT: 'Expected a file, found nothing of this name.',
  EISDIR: 'Expected a file, found a folder. Name the files in it.',
  EACCES: 'The file may not be read. Change its permissions.',
  EPERM: 'The file may not be read. Change its permissions.',
};

/** @throws {SourceError} no such file, a folder, or not readable; also while `chunks` is read */
export async function fileBytes(path: string): Promise<SourceBytes> {
  const { size } = await stat(path).then(
    (found) => {
      if (found.isDirectory()) throw unreadable(path, Object.assign(new Error(), { code: 'EISDIR' }));
      return found;
    },
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  return observed(readFile(path), size);
}

/** The bytes of a text at hand. */
export function textBytes(text: string): SourceBytes {
  const bytes = Buffer.from(text, 'utf8');
  return observed([bytes], bytes.length);
}

function observed(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, total: number): SourceBytes {
  const hash = createHash('sha256');
  let read = 0;
  let digest: string | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      hash.update(chunk);
      read += chunk.length;
      yield chunk;
    }
    digest = hash.digest('hex');
  }
  return {
    chunks: chunks(),
    progress: () => ({ read, total }),
    sha256: () => {
      if (digest === undefined) throw new Error('The hash is known when all parts have been read.');
      return digest;
    },
  };
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): SourceError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new SourceError(path, null, reasons[code] ?? message, { cause: error });
}
