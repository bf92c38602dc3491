import type { Database } from '../neo4j/database.js';
import type { Held } from '../neo4j/held.js';
import { patiently } from './patience.js';
import { statement } from './statement.js';

/** How long the lock may take before the person is told that it is waited for, in milliseconds. */
const SOON = 1_000;

/**
 * One import at a time, of whatever process: a lock in the database, held by a transaction that stays open and writes
 * nothing. When its process dies, or the database restarts, the lock is free at once.
 */
export class ImportLock {
  /** The taking that is under way, shared by all who ask for it: a second one would wait for the first for ever. */
  private retaking: Promise<void> | null = null;

  private constructor(
    private held: Held,
    private readonly database: Database,
  ) {}

  /** @throws the signal's reason when it is aborted before the lock is had */
  static async take(
    database: Database,
    onWait?: (why: string) => void,
    signal?: AbortSignal,
  ): Promise<ImportLock> {
    const timer = setTimeout(() => onWait?.('Another import is under way; waiting for it to end'), SOON);
    try {
      const taking = patiently(() => {
        signal?.throwIfAborted();
        return database.hold(statement('lock-import', {}));
      }, onWait);
      const held = await unlessAborted(taking, signal);
      return new ImportLock(held, database);
    } finally {
      clearTimeout(timer);
    }
  }

  /** After the database was away: takes the lock again if it went with it. */
  async retake(): Promise<void> {
    this.retaking ??= this.takeIfLost().finally(() => (this.retaking = null));
    await this.retaking;
  }

  async release(): Promise<void> {
    await this.held.release();
  }

  private async takeIfLost(): Promise<void> {
    if (await this.held.isHeld()) return;
    this.held = await this.database.hold(statement('lock-import', {}));
  }
}

/** Whoever no longer waits for the lock lets go of it when it comes. */
async function unlessAborted(taking: Promise<Held>, signal: AbortSignal | undefined): Promise<Held> {
  if (!signal) return taking;
  let abort = (): void => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    abort = () => resolve('aborted');
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    const held = await Promise.race([taking, aborted]);
    if (held !== 'aborted') return held;
    taking.then((late) => late.release()).catch(() => undefined);
    signal.throwIfAborted();
    return await taking;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
