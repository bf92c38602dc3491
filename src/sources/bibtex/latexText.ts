import { accents, silent, symbols } from './latexSymbols.js';

/** Groups deeper than this are read as if they were not there. */
const deepest = 50;

/**
 * LaTeX as plain text: accents, letters and symbols in Unicode, braces and formatting off, formulas without their
 * dollar signs ("$O(n^2)$" → "O(n²)"), white space collapsed. A command that is not known leaves its name.
 */
export function latexText(latex: string): string {
  const text = /[\\{}$~`]|--|''/.test(latex) ? new LatexReader(latex).read() : latex;
  return text
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

class LatexReader {
  #at = 0;
  #isFormula = false;

  constructor(private readonly latex: string) {}

  read(): string {
    let text = '';
    while (this.#at < this.latex.length) {
      text += this.#group(0);
      // A brace that closes nothing.
      this.#at += 1;
    }
    return text;
  }

  /** Up to the brace that closes the group, or the end. */
  #group(depth: number): string {
    let text = '';
    while (this.#at < this.latex.length && this.latex[this.#at] !== '}') text += this.#next(depth);
    return text;
  }

  #next(depth: number): string {
    const plain = this.#take(/[^\\{}$~`'^_-]+/y);
    if (plain !== null) return plain;
    const mark = this.#take(/---?|``|''|[\s\S]/y)!;
    switch (mark) {
      case '\\':
        return this.#command(depth);
      case '{':
        return this.#braced(depth);
      case '$':
        this.#take(/\$/y);
        this.#isFormula = !this.#isFormula;
        return '';
      case '~':
        return ' ';
      case '^':
      case '_':
        return this.#isFormula ? script(mark, this.#argument(depth)) : mark;
      default:
        return this.#isFormula ? mark : (typography[mark] ?? mark);
    }
  }

  /** Behind an opening brace, which was taken. */
  #braced(depth: number): string {
    if (depth >= deepest) return '';
    const text = this.#group(depth + 1);
    this.#take(/\}/y);
    return text;
  }

  #command(depth: number): string {
    const name = this.#take(/[a-z]+\*?|[\s\S]/iy)?.replace(/\*$/, '') ?? '';
    const isWord = /^[a-z]/i.test(name);
    if (name === '(' || name === ')' || name === '[' || name === ']') return '';
    const accent = Object.hasOwn(accents, name) ? accents[name] : undefined;
    if (accent !== undefined && (!this.#isFormula || isWord)) return this.#accented(accent, depth);
    if (isWord) this.#take(/[ \t\n]+/y);
    if (Object.hasOwn(symbols, name)) return this.#symbol(symbols[name]!, isWord);
    if (silent.has(name)) return '';
    if (name === 'href') this.#argument(depth);
    const arguments_ = this.#take(/\[[^\]{}]{0,200}\]/y) !== null || this.latex[this.#at] === '{';
    if (/^(?:cite[a-z]*|label|ref|footnote|thanks|color|textcolor|vspace|hspace)$/.test(name)) {
      this.#argument(depth);
      return '';
    }
    return arguments_ ? '' : name;
  }

  /** "{\ss}" and "\ss{}" end the command; a blank behind it belongs to it. */
  #symbol(symbol: string, isWord: boolean): string {
    if (isWord) this.#take(/\{\}/y);
    return symbol;
  }

  #accented(accent: string, depth: number): string {
    this.#take(/[ \t\n]+/y);
    const [letter = '', ...rest] = this.#argument(depth);
    // The accent takes the place of the dot.
    const base = { ı: 'i', ȷ: 'j' }[letter] ?? letter;
    return (base === '' ? '' : base + accent) + rest.join('');
  }

  /** A group, a command or one character. */
  #argument(depth: number): string {
    const mark = this.#take(/[^}]/uy);
    if (mark === null) return '';
    if (mark === '{') return this.#braced(depth);
    return mark === '\\' && depth < deepest ? this.#command(depth + 1) : mark;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.latex);
    if (found) this.#at = pattern.lastIndex;
    return found?.[0] ?? null;
  }
}

const typography: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '`': '‘',
};

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'].map((raised, index) => ['0123456789+-n'[index]!, raised]),
);
const subscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'₀₁₂₃₄₅₆₇₈₉₊₋'].map((lowered, index) => ['0123456789+-'[index]!, lowered]),
);

function script(mark: '^' | '_', text: string): string {
  const table = mark === '^' ? superscripts : subscripts;
  const characters = [...text].map((character) => table[character]);
  return characters.every((character) => character !== undefined) ? characters.join('') : mark + text;
}
