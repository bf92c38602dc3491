import { Turn } from '../turns.js';
import { WrittenJson } from './written.js';

/**
 * `make` of every item, in turns. A list that takes longer than one is written as JSON turn by turn: what has been written
 * is needed no more, and the collector need not carry all of a large answer along.
 */
export async function listInTurns<Item>(
  items: Iterable<Item>,
  make: (item: Item) => unknown,
): Promise<unknown[] | WrittenJson> {
  const turn = new Turn();
  let made: unknown[] = [];
  let json = '';
  for (const item of items) {
    made.push(make(item));
    if (!turn.isOver) continue;
    json += `${json && ','}${membersOf(made)}`;
    made = [];
    await turn.next();
  }
  if (json === '') return made;
  const rest = made.length > 0 ? `,${membersOf(made)}` : '';
  return new WrittenJson(`[${json}${rest}]`);
}

function membersOf(list: unknown[]): string {
  return JSON.stringify(list).slice(1, -1);
}
