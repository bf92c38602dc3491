import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../neo4j/errors.js';

/** How long an import waits for a database that cannot be reached, in milliseconds. */
const PATIENCE = 300_000;
/** The longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 5_000;

/** `patiently`, for the work of one import. */
export type Surely = <T>(work: (failures: number) => Promise<T>) => Promise<T>;

/**
 * Does the work, again and again while the database cannot be reached. What was done before the answer was lost may
 * have come to stay: the work must be safe to repeat.
 * @param work is told how many times it was begun before
 * @throws DatabaseError when the database does not come back within five minutes, or refuses the work
 */
export async function patiently<T>(
  work: (failures: number) => Promise<T>,
  onWait?: (why: string) => void,
): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (let failures = 0, pause = 250; ; failures += 1, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work(failures);
    } catch (error) {
      const isAway = error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE';
      if (!isAway || performance.now() + pause > until) throw error;
      onWait?.('The database cannot be reached; waiting for it');
      await sleep(pause);
    }
  }
}
