import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DatabaseAddress } from '../../neo4j/database.js';
import { packageRoot } from '../../packageRoot.js';
import type { FromThread, Outcome, Question, ToThread } from './messages.js';

interface Waiting {
  resolve: (outcome: Outcome) => void;
  reject: (error: Error) => void;
}

/**
 * Large answers, made in a thread of their own: what they take of processor time and garbage collection keeps nobody else
 * waiting. The thread begins when it is needed first, and anew should it ever end.
 */
export class LargeAnswers {
  private thread: Worker | null = null;
  private isReady = false;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly address: DatabaseAddress) {}

  /**
   * Null while the thread begins: nobody waits for that.
   * @param signal ends the question's statements when nobody waits for the answer any more
   * @throws Error when the thread ended meanwhile, out of memory
   */
  async answer(question: Question, signal: AbortSignal): Promise<Outcome | null> {
    this.thread ??= this.begin();
    if (!this.isReady || signal.aborted) return null;
    const { thread } = this;
    const asked = ++this.last;
    const cancel = (): void => thread.postMessage({ cancelled: asked } satisfies ToThread);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        this.waiting.set(asked, { resolve, reject });
        thread.postMessage({ asked, ...question } satisfies ToThread);
      });
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Ends the thread, once all requests are answered. */
  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private begin(): Worker {
    const thread = new Worker(join(packageRoot, 'dist/server/largeAnswers/thread.js'), {
      workerData: { address: this.address },
      execArgv: [], // what this process was started with is not meant for it
    });
    thread.unref();
    thread.on('message', (message: FromThread) => {
      if (message === 'ready') this.isReady = true;
      else this.settle(message.asked, ({ resolve }) => resolve(message.outcome));
    });
    // Without a listener the error would end the process.
    let why: unknown;
    thread.on('error', (error) => (why = error));
    thread.on('exit', () => {
      [this.thread, this.isReady] = [null, false];
      const ended = new Error('The thread of large answers ended.', { cause: why });
      for (const asked of [...this.waiting.keys()]) this.settle(asked, ({ reject }) => reject(ended));
    });
    return thread;
  }

  private settle(asked: number, how: (waiting: Waiting) => void): void {
    const waiting = this.waiting.get(asked);
    this.waiting.delete(asked);
    if (waiting) how(waiting);
  }
}
