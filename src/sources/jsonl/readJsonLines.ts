import { outOfBounds, unparsed } from '../entryIssue.js';
import { lines } from '../lines.js';
import type { SourcePart } from '../record.js';
import { readPaperObject } from './paperObject.js';

/** Reads JSON lines: one object a line, as docs/json-lines.schema.json has it. */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  for await (const some of lines(chunks)) {
    for (const { number, text, start } of some) {
      if (text === null) yield outOfBounds(number, start ?? '');
      else if (text.trim() !== '') yield* readLine(text, number);
    }
  }
}

function readLine(text: string, line: number): SourcePart[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `Expected a JSON object on the line, got something else (${(error as Error).message}).`;
    return [unparsed(line, message, text)];
  }
  return readPaperObject(value, line, text);
}
