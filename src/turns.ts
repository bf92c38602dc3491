import { setImmediate } from 'node:timers/promises';

/** As long as work on one answer may keep all others waiting, in milliseconds. */
const TURN = 5;

/** A share of the one thread that all requests have. */
export class Turn {
  private began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.began > TURN;
  }

  /** Lets everybody else have a turn first. */
  async next(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}
