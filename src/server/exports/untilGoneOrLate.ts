import type { ServerResponse } from 'node:http';

/** Aborts when the asker goes away before the answer is out, or when it is not out after so many milliseconds. */
export function untilGoneOrLate(response: ServerResponse, milliseconds: number): AbortSignal {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) given.abort();
  });
  return given.signal;
}
