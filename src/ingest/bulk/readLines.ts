import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a file in UTF-8, each ended by a line feed, without it. Holds little more than the longest. */
export function* readLines(path: string): Generator<string> {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    const decoder = new StringDecoder('utf8');
    let begun = '';
    for (;;) {
      const read = readSync(descriptor, buffer, 0, buffer.length, null);
      if (read === 0) return;
      const lines = (begun + decoder.write(buffer.subarray(0, read))).split('\n');
      begun = lines.pop()!;
      yield* lines;
    }
  } finally {
    closeSync(descriptor);
  }
}
