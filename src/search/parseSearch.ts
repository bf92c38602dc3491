import { isOneWord, isStopWord, tokensOf } from './words.js';

/** What people look for, as they typed it. */
export type Search =
  | { readonly is: 'word'; readonly text: string }
  /** One word, or several that follow each other, spelt like this. */
  | { readonly is: 'phrase'; readonly text: string }
  | { readonly is: 'all' | 'any'; readonly of: readonly Search[] }
  | { readonly is: 'not'; readonly of: Search };

/** What stands further on is not looked at. */
const LONGEST_TEXT = 1_000;
const MOST_WORDS = 24;
const DEEPEST = 8;

type Part =
  | { readonly is: 'and' | 'or' | 'not' | 'exactly' | 'open' | 'close' }
  | { readonly is: 'word' | 'phrase'; readonly text: string };

const operators: Record<string, Part> = {
  AND: { is: 'and' },
  '&&': { is: 'and' },
  OR: { is: 'or' },
  '||': { is: 'or' },
  NOT: { is: 'not' },
};

/**
 * Reads a text as search boxes do: all words are wanted; "…" holds words that follow each other; AND, OR and NOT in
 * capitals, -word, +word (spelt exactly like this) and brackets mean what they say. What makes no sense is passed over:
 * every text has a meaning. Null when there is nothing to look for.
 */
export function parseSearch(text: string): Search | null {
  return new Parser(partsOf(text.slice(0, LONGEST_TEXT))).read();
}

/** Reads a text of which every word is meant, also those that the index leaves out: somebody is still typing. */
export function parseWords(text: string): Search | null {
  const words = tokensOf(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  return together(
    'all',
    words.map(({ word }): Search => ({ is: isOneWord(word) ? 'word' : 'phrase', text: word })),
  );
}

/** The words wanted, without those that are ruled out. */
export function wantedIn(search: Search): Extract<Search, { text: string }>[] {
  if (search.is === 'not') return [];
  return 'text' in search ? [search] : search.of.flatMap(wantedIn);
}

class Parser {
  private at = 0;

  constructor(private readonly parts: readonly Part[]) {}

  read(): Search | null {
    const read: Search[] = [];
    // A bracket that closes nothing ends `any` early.
    while (this.at < this.parts.length) {
      const next = this.any(0);
      if (next) read.push(next);
      if (this.next()?.is === 'close') this.at += 1;
    }
    return together('all', read);
  }

  /** … OR … */
  private any(depth: number): Search | null {
    const operands: Search[] = [];
    for (;;) {
      const operand = this.all(depth);
      if (operand) operands.push(operand);
      if (this.next()?.is !== 'or') return together('any', operands);
      this.at += 1;
    }
  }

  /** … AND …, or one behind the other. */
  private all(depth: number): Search | null {
    const operands: Search[] = [];
    for (let next = this.next(); next && next.is !== 'or' && next.is !== 'close'; next = this.next()) {
      const operand = this.operand(depth);
      if (operand) operands.push(operand);
    }
    return together('all', operands);
  }

  private operand(depth: number): Search | null {
    let ruledOut = false;
    let exactly = false;
    for (let part = this.next(); part; part = this.next()) {
      if (part.is === 'or' || part.is === 'close') break;
      this.at += 1;
      if (part.is === 'not') ruledOut = true;
      else if (part.is === 'exactly') exactly = true;
      else if (part.is !== 'and') {
        const read =
          part.is === 'open' ? this.group(depth) : exactly ? { ...part, is: 'phrase' as const } : part;
        return read && ruledOut ? { is: 'not', of: read as Search } : (read as Search | null);
      }
    }
    return null;
  }

  private group(depth: number): Search | null {
    if (depth === DEEPEST) return null;
    const inner = this.any(depth + 1);
    if (this.next()?.is === 'close') this.at += 1;
    return inner;
  }

  private next(): Part | undefined {
    return this.parts[this.at];
  }
}

function together(is: 'all' | 'any', of: readonly Search[]): Search | null {
  return of.length > 1 ? { is, of } : (of[0] ?? null);
}

/** A sign before a word or a phrase, a phrase to its end or the text's, a bracket, or what stands up to the next. */
const part = /([-+]?)["“”„«»]([^"“”„«»]*)["“”„«»]?|([-+]?)([()])|([^\s()"“”„«»]+)/gu;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let words = 0;
  for (const [, quoteSign, quoted, bracketSign, bracket, word] of text.matchAll(part)) {
    if (words === MOST_WORDS) break;
    if (bracket !== undefined) {
      pushSign(bracketSign!, parts);
      parts.push({ is: bracket === '(' ? 'open' : 'close' });
      continue;
    }
    if (word !== undefined && Object.hasOwn(operators, word)) {
      parts.push(operators[word]!);
      continue;
    }
    const bare = quoted ?? word!.replace(/^[-+]+/, '');
    if (!hasWord(bare)) continue;
    words += 1;
    pushSign(quoteSign ?? word!.charAt(0), parts);
    const is = quoted !== undefined || !isOneWord(bare) ? 'phrase' : 'word';
    parts.push({ is, text: bare });
  }
  return parts;
}

function pushSign(sign: string, parts: Part[]): void {
  if (sign === '-') parts.push({ is: 'not' });
  if (sign === '+') parts.push({ is: 'exactly' });
}

function hasWord(text: string): boolean {
  return tokensOf(text).some(({ word }) => !isStopWord(word));
}
