import { lines, longestEntry } from '../lines.js';

/** An entry as written, from its "@" to the brace that closes it. */
export interface WrittenEntry {
  line: number;
  text: string;
  /** Why it is no whole entry: what was expected and what came. */
  problem?: string;
  isTooLong?: boolean;
}

/** An entry begins where a line does; what stands between entries is a comment. */
const entryStart = /^[\s,]*@\s*[a-z]+\s*[{(]/i;
/** Within an entry only the whole opening of another, type, key and comma, tells that a brace is missing. */
const nextEntry = /^\s*@\s*[a-z]+\s*[{(]\s*[^\s,{}"=#%()]+\s*,\s*(?:$|[a-z-]+\s*=)/i;
/** What would have been a field of the entry that is closed already. */
const leftField = /^\s*,?\s*[a-z][\w-]*\s*=\s*["{\w]/i;

/**
 * The entries of BibTeX text in document order, also strings, comments and preambles. An entry that is not closed ends
 * where the next begins, so that it takes none with it.
 */
export async function* splitEntries(chunks: AsyncIterable<string>): AsyncGenerator<WrittenEntry> {
  let open: OpenEntry | null = null;
  /** Closed, but not given out until it is seen that none of its fields follow. */
  let closed: WrittenEntry | null = null;
  for await (const some of lines(chunks)) {
    for (const { number, text, start } of some) {
      if (text === null) {
        if (closed) yield closed;
        closed = null;
        yield open?.tooLong() ?? { line: number, text: start ?? '', isTooLong: true };
        open = null;
        continue;
      }
      if (open && nextEntry.test(text)) {
        yield open.unclosed(`the next entry on line ${number}`);
        open = null;
      }
      let rest: string | null = text;
      while (rest !== null && rest.trim() !== '') {
        if (!open) {
          // People part entries by commas.
          if (/^\s*,\s*$/.test(rest)) break;
          if (!entryStart.test(rest)) {
            if (closed && leftField.test(rest)) {
              closed.problem = `Expected the entry to end with its last brace, got a field behind a brace that closes it, on line ${number}. Take the extra brace out.`;
            }
            if (closed) yield closed;
            closed = null;
            break;
          }
          if (closed) yield closed;
          closed = null;
          open = new OpenEntry(number, rest);
        }
        rest = open.add(rest);
        if (rest !== null) {
          closed = open.whole();
          open = null;
        } else if (open.length > longestEntry) {
          yield open.tooLong();
          open = null;
        }
      }
    }
  }
  if (closed) yield closed;
  if (open) yield open.unclosed('the end of the file');
}

class OpenEntry {
  length = 0;
  #texts: string[] = [];
  #depth = 0;
  #isQuoted = false;
  readonly #inRoundBrackets: boolean;

  constructor(
    private readonly line: number,
    text: string,
  ) {
    this.#inRoundBrackets = /[{(]/.exec(text)?.[0] === '(';
  }

  /** Takes the line up to the brace that closes the entry; what stands behind it, or null when none does. */
  add(text: string): string | null {
    const marks = this.#inRoundBrackets ? /[{}()"]/g : /[{}]/g;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      if (mark[0] === '"') this.#isQuoted = this.#depth === 1 ? !this.#isQuoted : this.#isQuoted;
      else if (mark[0] === '{' || (mark[0] === '(' && this.#depth === 0)) this.#depth += 1;
      else if (mark[0] === '}' || (mark[0] === ')' && this.#depth === 1 && !this.#isQuoted)) this.#depth -= 1;
      if (this.#depth === 0 && mark[0] !== '"') {
        this.#take(text.slice(0, mark.index + 1));
        return text.slice(mark.index + 1);
      }
    }
    this.#take(text);
    return null;
  }

  whole(): WrittenEntry {
    return { line: this.line, text: this.#texts.join('\n').replace(/^[\s,]+/, '') };
  }

  unclosed(got: string): WrittenEntry {
    const problem = `Expected a closing brace of the entry, got ${got}. Close every brace that is opened.`;
    return { ...this.whole(), problem };
  }

  tooLong(): WrittenEntry {
    return { line: this.line, text: this.#texts[0] ?? '', isTooLong: true };
  }

  #take(text: string): void {
    this.#texts.push(text);
    this.length += text.length + 1;
  }
}
