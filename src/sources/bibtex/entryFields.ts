/** An entry taken apart: values with their strings put in, still in LaTeX. */
export interface BibtexEntry {
  /** Lower case: "article", "string", "comment". */
  type: string;
  key: string;
  /** By name in lower case. */
  fields: Map<string, string>;
}

/** An entry that does not read as `@type{key, name = value, …}`. */
export class MalformedEntry extends Error {}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Strings that the styles define. */
export const predefinedStrings: ReadonlyMap<string, string> = new Map(months.map((month) => [month, month]));

/**
 * Takes an entry apart. A comma that is missing between two fields or stands there twice is forgiven; of a field that is given twice the first holds.
 * @param text from "@" to the closing brace
 * @param strings names in lower case; a name that is not defined stands for itself
 * @throws {MalformedEntry} with what was expected and what came
 */
export function entryFields(text: string, strings: ReadonlyMap<string, string>): BibtexEntry {
  const opening = /^@\s*([a-z]+)\s*[{(]\s*/i.exec(text);
  if (!opening) throw new MalformedEntry(`Expected "@type{", got ${shown(text)}.`);
  const type = opening[1]!.toLowerCase();
  const body = new Cursor(text.slice(0, -1), opening[0].length);
  if (type === 'comment' || type === 'preamble') return { type, key: '', fields: new Map() };
  const key =
    type === 'string' ? '' : (body.take(/([^\s,={}"#]*(?:[ \t]+[^\s,={}"#]+)*)\s*(?:,|$)/y)?.[1] ?? '');
  const fields = new Map<string, string>();
  for (;;) {
    body.take(/[\s,]*/y);
    if (body.isAtEnd) return { type, key, fields };
    const name = body.take(/([^\s,={}"#]+)\s*=\s*/y)?.[1]?.toLowerCase();
    if (name === undefined) {
      throw new MalformedEntry(
        `Expected "name = value", got ${shown(body.rest)}. Is a brace or a quotation mark missing before it?`,
      );
    }
    const value = readValue(body, name, strings);
    if (!fields.has(name) || fields.get(name) === '') fields.set(name, value);
  }
}

function readValue(body: Cursor, name: string, strings: ReadonlyMap<string, string>): string {
  let value = '';
  do {
    const delimited = body.braced() ?? body.quoted();
    const bare = delimited === null ? body.take(/[^\s,={}"#]+/y)?.[0] : undefined;
    if (delimited === null && bare === undefined) {
      throw new MalformedEntry(
        `Expected a value of "${name}" in braces or quotation marks, got ${shown(body.rest)}.`,
      );
    }
    value += delimited ?? strings.get(bare!.toLowerCase()) ?? bare!;
  } while (body.take(/\s*#\s*/y));
  return value;
}

/** A place in a text. */
class Cursor {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get rest(): string {
    return this.text.slice(this.at, this.at + 200);
  }

  /** Goes on behind what the sticky pattern finds here. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** What stands in the braces that open here. */
  braced(): string | null {
    return this.text[this.at] === '{' ? this.#delimited(/[{}]/g, '}') : null;
  }

  quoted(): string | null {
    return this.text[this.at] === '"' ? this.#delimited(/[{}"]/g, '"') : null;
  }

  #delimited(marks: RegExp, end: string): string {
    const start = this.at + 1;
    let depth = 0;
    marks.lastIndex = start;
    for (let mark = marks.exec(this.text); mark; mark = marks.exec(this.text)) {
      if (mark[0] === end && depth === 0) {
        this.at = mark.index + 1;
        return this.text.slice(start, mark.index);
      }
      if (mark[0] !== '"') depth += mark[0] === '{' ? 1 : -1;
    }
    throw new MalformedEntry(
      `Expected the end of the value that begins with ${shown(this.rest)}, got the end of the entry.`,
    );
  }
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
