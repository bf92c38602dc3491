import { DatabaseError } from './errors.js';

interface Reasons {
  /** Milliseconds until the statement is given up. */
  deadline: number;
  /** Aborted when the asker goes away. */
  signal: AbortSignal | undefined;
  /** Asked once when no answer came for a while: resolves if the database is still there. */
  stillThere: () => Promise<void>;
}

/** After so many milliseconds without an answer the database is asked whether it is still there. */
const SUSPICION = 2_500;

/**
 * Rejects when there is no use in waiting any longer. A connection that swallows everything ends neither by the
 * server's timeout nor by an abort, so each statement is raced against this.
 */
export function giveUp({ deadline, signal, stillThere }: Reasons): {
  up: Promise<never>;
  clear: () => void;
} {
  const { promise: up, reject } = rejectable();
  // Errors are made when they are needed: each takes down where it was made, and nearly all statements end in time.
  const late = (): void =>
    reject(new DatabaseError('DEADLINE_EXCEEDED', 'The database did not answer in time. Ask for less.'));
  const abort = (): void => reject(new DatabaseError('CANCELLED', 'The request was cancelled.'));
  const timers = [
    setTimeout(late, Math.max(0, deadline)),
    setTimeout(() => void stillThere().catch(reject), SUSPICION),
  ];
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  const clear = (): void => {
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', abort);
  };
  return { up, clear };
}

function rejectable(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejects) => (reject = rejects));
  promise.catch(() => undefined); // it may reject when nobody waits any more
  return { promise, reject };
}
