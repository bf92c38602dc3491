import type { FormattedExecutionResult } from 'graphql';
import { Turn } from '../turns.js';
import { WrittenData, WrittenList } from './written.js';

/** So many values are written in one go: that takes a fraction of a turn. */
const AT_ONCE = 10_000;

/**
 * An answer as JSON, a line; bytes where its data are bytes already. Apollo Server hands on what it is given, and Fastify
 * takes both.
 */
export async function stringifyInTurns(result: FormattedExecutionResult): Promise<string> {
  const { data, ...rest } = result as { data?: unknown };
  if (data instanceof WrittenData) return withData(data, rest) as unknown as string;
  return `${await jsonInTurns(result)}\n`;
}

/** JSON of what may be large: to write it takes long, and others should not have to wait for all of it. */
async function jsonInTurns(result: object): Promise<string> {
  if (isSmall(result)) return JSON.stringify(result);
  const turn = new Turn();
  let text = '';
  for (const piece of jsonOf(result)) {
    text += piece;
    if (turn.isOver) await turn.next();
  }
  return text;
}

function withData(data: WrittenData, rest: object): Buffer {
  const others = JSON.stringify(rest).slice(1);
  return data.endWith(`${others === '}' ? '' : ','}${others}\n`);
}

/** The JSON of a value, piece by piece. */
export function* jsonOf(value: unknown): Generator<string> {
  if (value instanceof WrittenList) yield* value.pieces();
  else if (!isObject(value) || isSmall(value)) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    let before = '[';
    for (const item of value) {
      yield before;
      yield* jsonOf(item);
      before = ',';
    }
    yield ']';
  } else {
    let before = '{';
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* jsonOf(member);
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
