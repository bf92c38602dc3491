import { editsIn } from './misspelling.js';
import { parseSearch, type Search } from './parseSearch.js';
import { fold, isOneWord, isStopWord, tokensOf } from './words.js';

/**
 * Queries of the full-text index `words` in Lucene's syntax. What people type stands in them in quotation marks, or as a
 * word of letters and digits alone: none of it is ever syntax.
 * Source of the syntax: https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */

/** Finds nothing: the index has no such property. */
const nothing = 'nothing:nothing';

/** Weights. An exact word is found as a beginning and as a misspelling too, so each step adds to those below it. */
const weight = { title: 4, phrase: 6, whole: 20, exact: 3, beginning: 1.5, misspelt: [0, 0.2, 0.02] };

/** Where words are looked for, and how they may differ from what is written there. */
interface Scope {
  /** What nodes are called by. */
  labels: readonly string[];
  /** Where words are looked for besides, as they are written. */
  elsewhere: readonly string[];
  /** The fewest characters whose continuations are found. */
  beginnings: number;
  /** Of how many words misspellings are found. Each becomes up to 100 in each label, and Lucene takes 1,024 clauses in all. */
  misspelt: number;
}

const labels = ['title', 'name'];
const filter: Scope = { labels, elsewhere: ['owner', 'abstract'], beginnings: 3, misspelt: 0 };
const misspelt: Scope = { ...filter, misspelt: 4 };
/** What is ruled out is ruled out as it is written. */
const exclusion: Scope = { ...filter, beginnings: Infinity };
const suggestion: Scope = { ...filter, elsewhere: ['owner'], beginnings: 2 };
const likeness: Scope = { labels: ['title'], elsewhere: [], beginnings: Infinity, misspelt: 4 };
/** The longest words tell most. */
const MOST_TELLING = 8;

/** All words or their beginnings; titles and names that hold the text as it stands first. */
export function searchQuery(text: string): string {
  return wholeFirst(text, new Writer(filter));
}

/** The same with misspelt words: four times the work of the index. Finds nothing where no word may be misspelt. */
export function misspeltQuery(text: string): string {
  const writer = new Writer(misspelt);
  const query = wholeFirst(text, writer);
  return writer.wroteMisspelt ? query : nothing;
}

function wholeFirst(text: string, writer: Writer): string {
  const asked = parseSearch(text);
  const found = asked && writer.write(asked);
  if (!found) return nothing;
  if (!isPlain(asked)) return found;
  // As it stands: the index knows where words stood that it leaves out.
  const whole = quoted(text.slice(0, 1_000));
  return `+${found} title:${whole}^${weight.whole} name:${whole}^${weight.whole}`;
}

/** All words or their beginnings, no misspellings: what is counted should be what was meant. */
export function filterQuery(text: string): string {
  const asked = parseSearch(text);
  return asked ? (new Writer(filter).write(asked) ?? nothing) : nothing;
}

/** All words of a title or name, the last one as far as it is typed. */
export function suggestionQuery(text: string): string {
  const words = tokensOf(text.slice(0, 1_000)).slice(0, 24);
  const last = words.pop();
  if (!last) return nothing;
  const writer = new Writer(suggestion);
  const before = words
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => writer.write({ is: isOneWord(word) ? 'word' : 'phrase', text: word })!);
  const typed = isOneWord(last.word)
    ? writer.beginning(last.word)
    : writer.write({ is: 'phrase', text: last.word });
  // The index leaves it out, unless it is the beginning of another word.
  const isOptional = before.length > 0 && isStopWord(last.word);
  return [...before.map((clause) => `+${clause}`), `${isOptional ? '' : '+'}${typed!}`].join(' ');
}

/** Any of the words, misspelt ones too: what is like a title. */
export function likenessQuery(text: string): string {
  const words = new Set(tokensOf(text.slice(0, 1_000)).map(({ word }) => word));
  const telling = [...words]
    .filter((word) => !isStopWord(word))
    .sort((one, other) => other.length - one.length);
  const of = telling
    .slice(0, MOST_TELLING)
    .map((word): Search => ({ is: isOneWord(word) ? 'word' : 'phrase', text: word }));
  return of.length ? new Writer(likeness).write({ is: 'any', of })! : nothing;
}

/** Whether more than one word is wanted, and nothing else is asked. */
function isPlain(asked: Search): boolean {
  return asked.is === 'all' && asked.of.every(({ is }) => is === 'word' || is === 'phrase');
}

class Writer {
  private misspelt: number;

  constructor(private readonly scope: Scope) {
    this.misspelt = scope.misspelt;
  }

  /** Whether any word may be misspelt in what was written so far. */
  get wroteMisspelt(): boolean {
    return this.misspelt < this.scope.misspelt;
  }

  /** One clause; null for what finds nothing by itself. */
  write(asked: Search): string | null {
    switch (asked.is) {
      case 'word':
        return this.word(asked.text);
      case 'phrase':
        return this.exactly(asked.text, weight.phrase);
      case 'not':
        return null;
      case 'any': {
        const operands = asked.of.flatMap((operand) => this.write(operand) ?? []);
        return operands.length ? `(${operands.join(' ')})` : null;
      }
      case 'all':
        return this.all(asked.of);
    }
  }

  /** What begins with a word. */
  beginning(folded: string): string {
    const clauses = [...this.scope.labels, ...this.scope.elsewhere].flatMap((property) => [
      `${property}:${folded}*^${weight.beginning}`,
      `${property}:${quoted(folded)}`,
    ]);
    return `(${clauses.join(' ')})`;
  }

  private all(operands: readonly Search[]): string | null {
    const wanted = operands.flatMap((operand) => this.write(operand) ?? []);
    if (wanted.length === 0) return null;
    const ruledOut = operands.flatMap((operand) =>
      operand.is === 'not' ? (new Writer(exclusion).write(operand.of) ?? []) : [],
    );
    return `(${[...wanted.map((clause) => `+${clause}`), ...ruledOut.map((clause) => `-${clause}`)].join(' ')})`;
  }

  private word(text: string): string {
    const { elsewhere, beginnings } = this.scope;
    const folded = fold(text);
    const inLabels = (clause: (property: string) => string): string[] => this.scope.labels.map(clause);
    const exact = (property: string): string => `${property}:[${folded} TO ${folded}]^${weight.exact}`;
    const clauses = [this.exactly(text, weight.title), ...inLabels(exact)];
    if (elsewhere.includes('abstract')) clauses.push(exact('abstract'));
    if (folded.length >= beginnings)
      clauses.push(...inLabels((property) => `${property}:${folded}*^${weight.beginning}`));
    const edits = editsIn(folded);
    if (edits > 0 && this.misspelt > 0) {
      this.misspelt -= 1;
      // Rare words score high: without its own weight a rare word two letters off would beat a common one that is one off.
      for (let edit = 1; edit <= edits; edit += 1)
        clauses.push(...inLabels((property) => `${property}:${folded}~${edit}^${weight.misspelt[edit]!}`));
    }
    return `(${clauses.join(' ')})`;
  }

  private exactly(text: string, boost: number): string {
    const phrase = quoted(text);
    const clauses = this.scope.labels.map((property) => `${property}:${phrase}^${boost}`);
    clauses.push(...this.scope.elsewhere.map((property) => `${property}:${phrase}`));
    return `(${clauses.join(' ')})`;
  }
}

/** In quotation marks only these two are syntax. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
