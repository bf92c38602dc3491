import { outOfBounds, unparsed } from './entryIssue.js';
import { Fields, WrongField } from './fields.js';
import { jsonItems, type JsonItem } from './jsonItems.js';
import { lines } from './lines.js';
import { prepend } from './prepend.js';
import type { SourcePart } from './record.js';

/**
 * Reads the entries of a JSON text, JSON lines or an array of objects, one by one.
 * @param read makes parts of one object; a WrongField that it throws makes the entry an issue
 */
export async function* readJson(
  chunks: AsyncIterable<string>,
  read: (fields: Fields, line: number, raw: string) => SourcePart[],
): AsyncGenerator<SourcePart> {
  for await (const some of await itemsOf(chunks)) {
    for (const item of some) if (item.text === null || item.text.trim() !== '') yield* partsOf(item, read);
  }
}

async function itemsOf(chunks: AsyncIterable<string>): Promise<AsyncIterable<JsonItem[]>> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = '';
  while (first.trim() === '') {
    const next = await iterator.next();
    if (next.done) break;
    first += next.value;
  }
  const whole = prepend([first], iterator);
  return isLines(first.trimStart()) ? lines(whole) : jsonItems(whole);
}

/** An object stands whole on the first line, and it is not the page of a web API. */
function isLines(start: string): boolean {
  if (!start.startsWith('{') || /^\{\s*"(?:meta|results|items)"\s*:/.test(start)) return false;
  const end = start.indexOf('\n');
  return end < 0 || start.slice(0, end).trimEnd().endsWith('}') || /^\{\s*"[^\n]*,[ \t]*"/.test(start);
}

function partsOf(
  { number, text, start = '', problem }: JsonItem,
  read: (fields: Fields, line: number, raw: string) => SourcePart[],
): SourcePart[] {
  if (problem !== undefined) return [unparsed(number, problem, start)];
  if (text === null) return [outOfBounds(number, start)];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [
      unparsed(number, `Expected a JSON object, got text that is none: ${(error as Error).message}.`, text),
    ];
  }
  try {
    return read(new Fields(value), number, text);
  } catch (error) {
    if (error instanceof WrongField) return [unparsed(number, error.message, text)];
    throw error;
  }
}
