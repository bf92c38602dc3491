import { Readable } from 'node:stream';

/**
 * Pieces as a stream: made as fast as they are taken. What goes wrong before the first is there is thrown, and can be told
 * with a status; what goes wrong later breaks the connection, so that nobody takes a part for the whole.
 * @param signal ends it
 */
export async function streamOf(
  pieces: AsyncGenerator<string, void, undefined>,
  signal: AbortSignal,
): Promise<Readable> {
  const first = await pieces.next();
  signal.throwIfAborted();
  const stream = Readable.from(beginningWith(first, pieces), { objectMode: false });
  const giveUp = (): unknown => stream.destroy(new Error('The export was given up.'));
  signal.addEventListener('abort', giveUp, { once: true });
  return stream;
}

async function* beginningWith(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void, undefined>,
): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
