import { ImportError } from '../resolvers/imports.js';

export interface QueueLimits {
  /** Imports that may wait for the one that runs. */
  waiting: number;
  /** Milliseconds for one import, from its turn on. */
  deadline: number;
}

const defaults: QueueLimits = { waiting: 4, deadline: 600_000 };

/** One import at a time in this process, in the order in which they came; a few may wait. */
export class ImportQueue {
  private readonly limits: QueueLimits;
  private readonly waiting: Turn[] = [];
  private readonly stopping = new AbortController();
  private running: Promise<unknown> | null = null;

  constructor(limits: Partial<QueueLimits> = {}) {
    this.limits = { ...defaults, ...limits };
  }

  /**
   * Does the work when its turn has come; it is to stop when the signal that it is given is aborted.
   * @param gone aborted when the asker went away: then the turn is given up, but work that has begun goes on
   * @throws ImportError when too many wait already, when it took too long, or when the queue was stopped
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>, gone: AbortSignal): Promise<T> {
    this.stopping.signal.throwIfAborted();
    if (this.running) await this.turn(gone);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(tookTooLong(this.limits.deadline)), this.limits.deadline);
    const working = work(AbortSignal.any([late.signal, this.stopping.signal]));
    this.running = working.catch(() => undefined);
    try {
      return await working;
    } finally {
      clearTimeout(timer);
      const next = this.waiting.shift();
      // Whoever comes now waits behind the next one: its place is not free in between.
      if (next) next.come();
      else this.running = null;
    }
  }

  /** Sends those away that wait, and ends the one that runs; resolves when it has ended. */
  async stop(): Promise<void> {
    const reason = new ImportError(
      'IMPORT_STOPPED',
      'The server is being stopped. What was read so far stays; import the same text again to go on.',
    );
    this.stopping.abort(reason);
    for (const { giveUp } of this.waiting.splice(0)) giveUp(reason);
    await this.running;
  }

  private turn(gone: AbortSignal): Promise<void> {
    const { length } = this.waiting;
    const limit = this.limits.waiting;
    if (length >= limit)
      throw new ImportError(
        'IMPORT_QUEUE_FULL',
        `One import is under way and ${length} wait for their turn; no more may wait. Try again in a minute.`,
        { queue: { waiting: length, limit } },
      );
    return new Promise((resolve, reject) => {
      const left = (): void => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(new ImportError('IMPORT_STOPPED', 'The client went away before its turn; nothing was read.'));
      };
      const turn: Turn = {
        come: () => {
          gone.removeEventListener('abort', left);
          resolve();
        },
        giveUp: (reason) => {
          gone.removeEventListener('abort', left);
          reject(reason);
        },
      };
      this.waiting.push(turn);
      if (gone.aborted) left();
      else gone.addEventListener('abort', left, { once: true });
    });
  }
}

interface Turn {
  come: () => void;
  giveUp: (reason: Error) => void;
}

function tookTooLong(deadline: number): ImportError {
  const allowed = deadline >= 60_000 ? `${deadline / 60_000} minutes` : `${deadline / 1000} seconds`;
  return new ImportError(
    'IMPORT_STOPPED',
    `The import took longer than ${allowed} and was stopped. What was read until then stays; import the same text ` +
      'again to go on, or import the file on the command line, which takes its time.',
  );
}
