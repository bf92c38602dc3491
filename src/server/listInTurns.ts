import { Turn } from '../turns.js';
import { WrittenList } from './written.js';

/**
 * `make` of every item, in turns. A list that takes longer than one is written as JSON turn by turn: what has been written
 * is needed no more, and the collector need not carry all of a large answer along.
 */
export async function listInTurns<Item>(
  items: Iterable<Item>,
  make: (item: Item) => unknown,
): Promise<unknown[] | WrittenList> {
  const turn = new Turn();
  let made: unknown[] = [];
  const written: string[] = [];
  for (const item of items) {
    made.push(make(item));
    if (!turn.isOver) continue;
    written.push(membersOf(made));
    made = [];
    await turn.next();
  }
  if (written.length === 0) return made;
  if (made.length > 0) written.push(membersOf(made));
  return new WrittenList(written);
}

function membersOf(list: unknown[]): string {
  return JSON.stringify(list).slice(1, -1);
}
