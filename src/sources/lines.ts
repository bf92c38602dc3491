/** A line without its end; `text` is null when it is longer than the bound and was passed over. */
export interface Line {
  /** From 1. */
  number: number;
  text: string | null;
  /** How the line begins, when it was passed over. */
  start?: string;
}

/** More than any entry needs: in UTF-16 units. */
export const longestEntry = 8 * 1024 * 1024;

/** The lines of a text that comes in chunks, some at a time. Never holds more than the longest line allowed. */
export async function* lines(
  chunks: AsyncIterable<string>,
  { longest = longestEntry } = {},
): AsyncGenerator<Line[]> {
  let number = 1;
  let begun: string[] = [];
  let length = 0;
  let skipped: string | null = null;
  const ended = (rest: string): Line => {
    const whole = begun.length > 0 ? begun.join('') + rest : rest;
    const line =
      skipped !== null || whole.length > longest
        ? { number, text: null, start: (skipped ?? whole).slice(0, 500) }
        : { number, text: whole };
    number += 1;
    begun = [];
    length = 0;
    skipped = null;
    return line;
  };
  for await (const chunk of chunks) {
    const texts = chunk.split('\n');
    const rest = texts.pop()!;
    if (texts.length > 0) yield texts.map(ended);
    length += rest.length;
    if (length > longest) {
      skipped ??= (begun.join('') + rest).slice(0, 500);
      begun = [];
    } else if (rest !== '') begun.push(rest);
  }
  if (length > 0) yield [ended('')];
}
