import { longestEntry, type Line } from './lines.js';

/** An item of JSON as written and the line on which it begins, or what is wrong with the text there. */
export interface JsonItem extends Line {
  problem?: string;
}

/**
 * The items of a JSON text that comes in chunks: the elements of its array, of the array in its field "results" or
 * "items" (pages of a web API), or values that follow one another. Never holds more than the longest item allowed.
 */
export async function* jsonItems(
  chunks: AsyncIterable<string>,
  { longest = longestEntry } = {},
): AsyncGenerator<JsonItem[]> {
  const splitter = new ItemSplitter(longest);
  for await (const chunk of chunks) yield splitter.add(chunk);
  yield splitter.end();
}

interface OpenItem {
  line: number;
  texts: string[];
  length: number;
  /** White space before it, when it begins its line. */
  indent: string | null;
  /** A string in it goes over the end of the line: what its brackets say cannot be relied on. */
  isBroken: boolean;
}

/** Where items stand when there are none: in a wrapper behind its array. */
const nowhere = -1;

class ItemSplitter {
  #items: JsonItem[] = [];
  #line = 1;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** Brackets open round an item: 0 for values one after the other, 1 in an array, 2 in the array of a wrapper. */
  #itemDepth = 0;
  #item: OpenItem | null = null;
  /** The end of the chunk before. */
  #before = '';

  constructor(private readonly longest: number) {}

  add(chunk: string): JsonItem[] {
    const outside = /["{}[\]\n]/g;
    const inside = /["\\\n]/g;
    let at = this.#isEscaped ? 1 : 0;
    this.#isEscaped = false;
    // Where the text begins that neither an item nor an issue has yet.
    let start = 0;
    for (;;) {
      const marks = this.#isString ? inside : outside;
      marks.lastIndex = at;
      const index = marks.exec(chunk)?.index;
      if (index === undefined) break;
      at = index + 1;
      switch (chunk.charAt(index)) {
        case '\n':
          this.#line += 1;
          // No string goes over a line: a quotation mark that is missing spoils its own item alone.
          if (this.#isString && this.#item) this.#item.isBroken = true;
          this.#isString = false;
          break;
        case '\\':
          this.#isEscaped = at === chunk.length;
          at += 1;
          break;
        case '"':
          this.#isString = !this.#isString;
          break;
        case '{':
        case '[':
          start = this.#opens(chunk, start, index);
          break;
        default:
          start = this.#closes(chunk, start, index);
      }
    }
    this.#pass(chunk.slice(start));
    this.#before = chunk.slice(-60);
    return this.#given();
  }

  end(): JsonItem[] {
    const problem =
      'Expected the bracket that closes the JSON, got the end of the file. It seems to be cut off.';
    if (this.#item) this.#give(problem);
    else if (this.#depth > 0) this.#items.push({ number: this.#line, text: null, start: '', problem });
    return this.#given();
  }

  #opens(chunk: string, start: number, index: number): number {
    const isArray = chunk[index] === '[';
    if (this.#item?.isBroken && !isArray && this.#item.indent === this.#indent(chunk, index)) {
      this.#pass(chunk.slice(start, index));
      this.#give(
        'Expected every string to end on its line, got one that does not. Is a quotation mark missing?',
      );
      this.#depth = this.#itemDepth + 1;
      this.#item = this.#begun(chunk, index);
      return index;
    }
    this.#depth += 1;
    if (this.#depth === 2 && this.#itemDepth === 0 && isArray && this.#isWrapper(chunk, index)) {
      this.#item = null;
      this.#itemDepth = 2;
      return index + 1;
    }
    if (this.#depth !== this.#itemDepth + 1) return start;
    this.#pass(chunk.slice(start, index));
    if (this.#depth === 1 && isArray) {
      this.#itemDepth = 1;
      return index + 1;
    }
    this.#item = this.#begun(chunk, index);
    return index;
  }

  #begun(chunk: string, index: number): OpenItem {
    return { line: this.#line, texts: [], length: 0, indent: this.#indent(chunk, index), isBroken: false };
  }

  #indent(chunk: string, index: number): string | null {
    return /\n([ \t]*)$/.exec(this.#justBefore(chunk, index))?.[1] ?? null;
  }

  #closes(chunk: string, start: number, index: number): number {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#item) {
      if (this.#depth > this.#itemDepth) return start;
      this.#pass(chunk.slice(start, index + 1));
      this.#give();
      return index + 1;
    }
    this.#pass(chunk.slice(start, index));
    this.#itemDepth = this.#depth === 0 ? 0 : nowhere;
    return index + 1;
  }

  #isWrapper(chunk: string, index: number): boolean {
    return /"(?:results|items)"\s{0,20}:\s{0,20}$/.test(this.#justBefore(chunk, index));
  }

  #justBefore(chunk: string, index: number): string {
    return index < 60 ? this.#before + chunk.slice(0, index) : chunk.slice(index - 60, index);
  }

  /** Text that belongs to the item, or that stands where only commas should. */
  #pass(text: string): void {
    if (this.#item) {
      this.#item.length += text.length;
      if (this.#item.length <= this.longest || this.#item.texts.length === 0) this.#item.texts.push(text);
    } else if (this.#itemDepth !== nowhere && /[^\s,]/.test(text)) {
      const problem = 'Expected a JSON object, got something else.';
      this.#items.push({ number: this.#line, text: null, start: text.trim().slice(0, 500), problem });
    }
  }

  #give(problem?: string): void {
    const { line, texts, length } = this.#item!;
    this.#item = null;
    if (problem !== undefined || length > this.longest) {
      const start = texts[0]!.slice(0, 500);
      this.#items.push({ number: line, text: null, start, ...(problem !== undefined && { problem }) });
    } else this.#items.push({ number: line, text: texts.join('') });
  }

  #given(): JsonItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}
