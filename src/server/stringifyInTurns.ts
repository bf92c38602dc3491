import type { FormattedExecutionResult } from 'graphql';
import { Turn } from '../turns.js';

/** As deep as an answer is taken apart: `data`, a field of `Query`, the `nodes` of a page, one of them. */
const DEPTH = 4;

/** An answer as JSON, a line. That of a large one takes long, and others should not have to wait for all of it. */
export async function stringifyInTurns(result: FormattedExecutionResult): Promise<string> {
  const turn = new Turn();
  let text = '';
  for (const piece of pieces(result, DEPTH)) {
    text += piece;
    if (turn.isOver) await turn.next();
  }
  return `${text}\n`;
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    let before = '[';
    for (const item of value) {
      yield before;
      yield* pieces(item, depth - 1);
      before = ',';
    }
    yield value.length === 0 ? '[]' : ']';
  } else {
    let before = '{';
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* pieces(member, depth - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}
