import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Bytes from `start` up to and without `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Rewrites a file without some ranges of its bytes, which are in order and apart, and with a text at its end. */
export async function cutOut(path: string, cuts: readonly Range[], appended: string): Promise<void> {
  const draft = `${path}.new`;
  await pipeline(kept(path, cuts, appended), createWriteStream(draft));
  await rename(draft, path);
}

async function* kept(path: string, cuts: readonly Range[], appended: string): AsyncGenerator<Uint8Array> {
  const left = cuts.values();
  let cut = left.next().value;
  let position = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const end = position + chunk.length;
    let from = position;
    while (from < end) {
      // One that began in an earlier chunk has its start before this one.
      const until = Math.min(Math.max(cut?.start ?? end, from), end);
      if (until > from) yield chunk.subarray(from - position, until - position);
      from = cut === undefined ? end : Math.max(until, Math.min(cut.end, end));
      if (cut !== undefined && until === end) break;
      if (cut !== undefined && cut.end <= end) cut = left.next().value;
    }
    position = end;
  }
  yield Buffer.from(appended, 'utf8');
}
