import { editsIn, isWithin } from './misspelling.js';
import { wantedIn, type Search } from './parseSearch.js';
import { isOneWord, isStopWord, tokensOf, type Token } from './words.js';

/** About how much of a long text is shown. */
const EXCERPT = 240;

type Range = readonly [start: number, end: number];
type Wanted = { word: string; edits: number } | { phrase: readonly string[] };

/**
 * The texts with the words that were looked for in <em>…</em> and everything else escaped for HTML; of a long text the
 * part that has most of them. Texts without any are left out.
 */
export function highlight(texts: readonly string[], search: Search): string[] {
  const wanted = wantedIn(search).flatMap(wantedWords);
  return texts.flatMap((text) => {
    const ranges = matchesIn(text, wanted);
    if (ranges.length === 0) return [];
    const [from, to] = text.length > EXCERPT * 1.5 ? excerptOf(text, ranges) : [0, text.length];
    const shown = ranges.filter(([start, end]) => start >= from && end <= to);
    return [`${from > 0 ? '…' : ''}${marked(text, shown, from, to)}${to < text.length ? '…' : ''}`];
  });
}

function wantedWords({ is, text }: Extract<Search, { text: string }>): Wanted[] {
  const words = tokensOf(text).map(({ word }) => word);
  const [only] = words;
  if (is === 'word' && only !== undefined && isOneWord(text)) return [{ word: only, edits: editsIn(only) }];
  return words.length ? [{ phrase: words }] : [];
}

/** In order, none within another. */
function matchesIn(text: string, wanted: readonly Wanted[]): Range[] {
  const tokens = tokensOf(text);
  const found = wanted.flatMap((one) =>
    'phrase' in one ? phrasesIn(tokens, one.phrase) : wordsIn(tokens, one),
  );
  const ranges: Range[] = [];
  for (const [start, end] of found.sort((one, other) => one[0] - other[0])) {
    const last = ranges.at(-1);
    if (last && start < last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)];
    else ranges.push([start, end]);
  }
  return ranges;
}

/** The word itself, else what begins with it, else what it may be a misspelling of. */
function wordsIn(tokens: readonly Token[], { word, edits }: { word: string; edits: number }): Range[] {
  const like = tokens.filter((token) => token.word.startsWith(word));
  const found = like.length > 0 ? like : tokens.filter((token) => isWithin(edits, token.word, word));
  return found.map(({ start, end }) => [start, end]);
}

function phrasesIn(tokens: readonly Token[], phrase: readonly string[]): Range[] {
  return tokens.flatMap(({ start }, at): Range[] => {
    const isHere = phrase.every((word, offset) => {
      const there = tokens[at + offset]?.word;
      return there === word || (there !== undefined && isStopWord(word) && isStopWord(there));
    });
    return isHere ? [[start, tokens[at + phrase.length - 1]!.end]] : [];
  });
}

/** The stretch of text with most matches, from a little before the first of them, cut between words. */
function excerptOf(text: string, ranges: readonly Range[]): Range {
  let best: Range = ranges[0]!;
  let most = 0;
  ranges.forEach((range, at) => {
    let count = 0;
    while (at + count < ranges.length && ranges[at + count]![1] <= range[0] + EXCERPT - 60) count += 1;
    if (count > most) [best, most] = [range, count];
  });
  const from = Math.max(0, best[0] - 60);
  const to = Math.min(text.length, Math.max(from + EXCERPT, best[1]));
  const start = from === 0 ? 0 : Math.min(best[0], text.indexOf(' ', from) + 1 || best[0]);
  const end = to === text.length ? to : Math.max(best[1], text.lastIndexOf(' ', to));
  return [start, end];
}

function marked(text: string, ranges: readonly Range[], from: number, to: number): string {
  let written = '';
  let at = from;
  for (const [start, end] of ranges) {
    written += `${escapeHtml(text.slice(at, start))}<em>${escapeHtml(text.slice(start, end))}</em>`;
    at = end;
  }
  return written + escapeHtml(text.slice(at, to));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
