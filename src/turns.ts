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

/** `list.map(make)`, in turns. */
export async function mapInTurns<Item, Made>(
  list: readonly Item[],
  make: (item: Item) => Made,
): Promise<Made[]> {
  const turn = new Turn();
  const made = new Array<Made>(list.length);
  for (const [index, item] of list.entries()) {
    made[index] = make(item);
    if (turn.isOver) await turn.next();
  }
  return made;
}
