import { isTitleBehind, readLead } from '../parts/lead.js';
import { joined, type Piece } from '../text/pieces.js';

/** The first piece that is more than date, venue, number or picture; -1 where there is none. */
export function startOfTitle(pieces: Piece[]): number {
  return pieces.findIndex((piece, index) => {
    const before = pieces.slice(0, index);
    return readLead([...before, piece]).rest !== '' || (isWholeSource(before) && !addsToSource(piece.text));
  });
}

const countOf =
  /^\s*\d{1,3}\s+(?:years?|decades?|days|ways|lessons|things|steps|questions|problems|challenges|tips|words|million|billion)\s/i;

/**
 * How much of a text in which the title begins is date, venue or number.
 * @param before the pieces before the text
 */
export function leadLength(text: string, before: Piece[]): number {
  let length = 0;
  for (const match of text.matchAll(
    /[\])）](?:\.(?=\p{L}))?\s*|[|:]\s*|\s+|(?<=(?:19|20)\d{2}),(?=\p{L})/gu,
  )) {
    const end = match.index + match[0].length;
    if (end > 80) break;
    const { rest } = readLead([...before, { kind: 'text', text: text.slice(0, end) }]);
    // "SODA: A Framework": a name that is a venue's, too.
    if (/^\s*\p{L}[\p{L}-]*[:：]\s*$/u.test(text.slice(0, end))) continue;
    // "25 Years of Looms": a number that counts.
    if (countOf.test(text) && end <= 5) continue;
    // "Nature Inspired Algorithms", "Neural Networks Are …": words with nothing behind them begin a title.
    if (/^\s*(?:\p{Lu}\p{Ll}+\s+){1,4}$/u.test(text.slice(length, end))) continue;
    // "ICLR 2024 Looms with Memory": what stands behind venue and year adds a source of its own or a distinction.
    const stated: Piece[] = [...before, { kind: 'text', text: text.slice(0, length) }];
    const isParted = match[0].startsWith('|') && !isTitleBehind(behindYear(text.slice(0, end)));
    if (isWholeSource(stated) && !isParted && !addsToSource(text.slice(length, end))) continue;
    if (rest === '' && !/[[(（][^[\]()（）]*$/.test(text.slice(0, end))) length = end;
  }
  return length;
}

/** "NeurIPS 2022 Datasets and Benchmarks Track |": the words between the year and the bar. */
function behindYear(text: string): string {
  return text.replace(/^[^]*?(?:(?:19|20)\d{2}|['’‘]\d{2})[\s,:：]*/u, '');
}

/** Whether venue and year have been stated, and no bracket is open. */
function isWholeSource(pieces: Piece[]): boolean {
  const { venue, rest } = readLead(pieces);
  const text = joined(pieces);
  return (
    rest === '' &&
    venue !== null &&
    /(?:19|20)\d{2}|['’]\d{2}/.test(venue) &&
    text.split(/[[(（]/).length <= text.split(/[\])）]/).length
  );
}

function addsToSource(text: string): boolean {
  return (
    readLead([{ kind: 'text', text }]).rest === '' ||
    /^[^\p{L}]*(?:oral|spotlight|poster|highlight|workshop|findings|award)\b|^[^\p{L}]*(?:(?:best|outstanding)(?: \p{Lu}\p{Ll}+){0,2}|main|short|long) (?:conference|paper|track)\b/iu.test(
      text,
    )
  );
}
