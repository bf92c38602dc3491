import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { joined, type Piece } from '../text/pieces.js';

/**
 * "Tuning **Prompts** for Vision Tasks, [[Paper](…)]": words in bold amid a sentence are text like the rest. Bold text
 * that punctuation parts from what is beside it, or that stands beside names or a venue, is left as it is.
 */
export function withMarkedWords(pieces: Piece[]): Piece[] {
  const start = pieces.findIndex(({ kind, text }) => /^(?:text|strong)$/.test(kind) && /\p{L}/u.test(text));
  if (start < 0) return pieces;
  const length = pieces.slice(start).findIndex(({ kind }) => kind !== 'text' && kind !== 'strong');
  const end = length < 0 ? pieces.length : start + length;
  const run = pieces.slice(start, end);
  const isAmid = run.every((piece, index) => piece.kind === 'text' || isWord(run, index));
  const text = joined(run);
  if (!isAmid || run.length < 2 || text.length > 400) return pieces;
  return [...pieces.slice(0, start), { kind: 'text', text }, ...pieces.slice(end)];
}

/** Bold text with a word right before or behind it that begins no byline and no venue. */
function isWord(run: Piece[], index: number): boolean {
  const { text, isCode } = run[index]!;
  if (text.split(/\s+/).length > 8 || isVenueWithYear(text) || /\p{Ll}\.\s*$/u.test(text)) return false;
  const before = beside(run.slice(0, index).reverse(), (piece, text) => `${piece}${text}`);
  const behind = beside(run.slice(index + 1), (piece, text) => `${text}${piece}`);
  // "A Title of Some Words **`LOOM`** [[pdf](…)]": a tag.
  if (isCode === true && !/[\p{L}\p{N}]/u.test(behind)) return false;
  const isBehindWord = /\p{L}\s+$|\p{L}-$/u.test(before);
  const isBeforeWord = /^\s+\p{L}|^-?\p{L}/u.test(behind) && !isSource(behind);
  return isBehindWord || isBeforeWord;
}

/** The nearest plain text, with the blanks between it and the word; other words in bold may stand there. */
function beside(pieces: Piece[], join: (piece: string, text: string) => string): string {
  let text = '';
  for (const { kind, text: own } of pieces) {
    if (kind === 'strong') continue;
    text = join(own, text);
    if (own.trim() !== '') break;
  }
  return text;
}

function isSource(text: string): boolean {
  const part = text.split(/[,.[(|]/)[0]!;
  return looksLikeByline(text) || looksLikeByline(part) || isVenueWithYear(part) || /^\s?by\s/.test(text);
}
