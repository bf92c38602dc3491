import type { FormattedExecutionResult } from 'graphql';
import { Turn } from '../turns.js';
import { WrittenList } from './listInTurns.js';

/** So many values are written in one go: that takes a fraction of a turn. */
const AT_ONCE = 10_000;

/** An answer as JSON, a line. That of a large one takes long, and others should not have to wait for all of it. */
export async function stringifyInTurns(result: FormattedExecutionResult): Promise<string> {
  if (isSmall(result)) return `${JSON.stringify(result)}\n`;
  const turn = new Turn();
  let text = '';
  for (const piece of pieces(result)) {
    text += piece;
    if (turn.isOver) await turn.next();
  }
  return `${text}\n`;
}

function* pieces(value: unknown): Generator<string> {
  if (value instanceof WrittenList) yield value.json;
  else if (!isObject(value) || isSmall(value)) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    let before = '[';
    for (const item of value) {
      yield before;
      yield* pieces(item);
      before = ',';
    }
    yield ']';
  } else {
    let before = '{';
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* pieces(member);
      before = ',';
    }
    yield '}';
  }
}

function isSmall(value: object): boolean {
  return roomBehind(value, AT_ONCE) > 0;
}

/** What is left of the room for so many values behind those below this one; counted no further than to none. */
function roomBehind(value: object, room: number): number {
  if (value instanceof WrittenList) return 0;
  let left = room;
  for (const member of Object.values(value) as unknown[]) {
    left -= 1;
    if (left > 0 && isObject(member)) left = roomBehind(member, left);
    if (left <= 0) return 0;
  }
  return left;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
