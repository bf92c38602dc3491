import type { PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline } from '../parts/byline.js';
import { surnamesIn } from '../parts/severalSurnames.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { cleanTitle } from '../titles/title.js';
import { titleBehindNames } from './titleBehindNames.js';
import { goesOnBehindBold } from './titleInPartBold.js';

/** A cell that holds a title, taken apart. */
export interface CellTitle {
  title: string;
  /** Marks, a short name or a date before it, and venue or date behind it on its line. */
  before: string;
  after: string;
  /** The next line without a link: authors, as a rule. */
  below: string;
  /** The names above it, or before it. */
  above: string;
}

/** Beyond this a summary stands behind the title and a dash. */
const longestTitle = 200;

/**
 * Takes apart "badge <br> **Title** (Venue) <br> Authors": the title is the first text in a link or in bold unless
 * plain text as long as a title stands before it; else the plain text before the links.
 * @param isTitled the header says that the column holds titles
 */
export function cellTitle(cell: PhrasingContent[], isTitled: boolean): CellTitle {
  const lines = linesOf(toPieces(cell));
  const at = lines.findIndex((line, index) => holdsTitle(line) && !isSourceOver(line, lines[index + 1]));
  if (at < 0) return { title: '', before: '', after: '', below: '', above: '' };
  const named = lines[at]!.every(isProse) ? joined(lines[at]!).trim() : '';
  const next = lines[at + 1];
  if (next?.some((piece) => isMarked(piece) && wordCount(piece.text) >= 3) && looksLikeByline(named))
    return { ...titleIn(next, isTitled), below: '', above: named };
  const reference = titleBehindNames(lines[at]!);
  if (reference !== null) {
    const { title, year, after, names } = reference;
    return { title, before: year, after, below: '', above: names };
  }
  const below = lines.slice(at + 1).find((line) => line.some(isReadable) && line.every(isProse)) ?? [];
  return { ...titleIn(lines[at]!, isTitled), below: joined(below).trim(), above: '' };
}

function holdsTitle(line: Piece[]): boolean {
  return line.some((piece) => piece.kind !== 'label' && isReadable(piece));
}

/** "[ICML Paper](https://…) <br> A Title of Some Words": a link that says where the paper appeared, over its title. */
function isSourceOver(line: Piece[], below: Piece[] | undefined): boolean {
  const [link, ...others] = line.filter(isReadable);
  if (link?.kind !== 'link' || others.length > 0 || below === undefined || !below.every(isProse))
    return false;
  const [, venue] = /^(\S.{0,30}?)\s+(?:paper|pdf|link|html|version)$/i.exec(link.text.trim()) ?? [];
  return (
    venue !== undefined &&
    isKnownVenue(venue) &&
    wordCount(joined(below)) >= 3 &&
    !looksLikeByline(joined(below))
  );
}

function titleIn(line: Piece[], isTitled: boolean): Omit<CellTitle, 'below' | 'above'> {
  const marked = line.findIndex(
    (piece, index) => isMarked(piece) && isReadable(piece) && !isBracketed(line, index),
  );
  const before = joined(line.slice(0, marked));
  if (marked < 0 || wordCount(before.replace(/[[(][^[\]()]*[\])]/g, ' ')) >= 3) return plainTitle(line);
  const first = line[marked]!;
  const behind = line.slice(marked + 1);
  const next = behind.find((piece) => isMarked(piece) && isReadable(piece));
  // "**ViT** - An Image Is Worth…", "**ViT**: An Image Is Worth…", "**ViT** [An Image Is Worth…](…)": the name of what the paper is about comes first.
  if (first.kind === 'strong' && wordCount(first.text) <= 2) {
    if (next?.kind === 'link' && wordCount(next.text) >= 3)
      return {
        title: cleanTitle(next.text),
        before,
        after: joined(behind.slice(behind.indexOf(next) + 1)),
      };
    if (/^\s*[:：]/.test(joined(behind)) || /[:：]\s*$/.test(first.text))
      return plainTitle(line.slice(marked));
    // "**ViT** (An Image Is Worth…)"
    const inBrackets = /^\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(joined(behind))?.[1] ?? '';
    if (next === undefined && behind.every(isProse) && wordCount(inBrackets) >= 4)
      return { title: cleanTitle(inBrackets), before, after: '' };
    // "**Dynamo** — Lovelace et al., Some Company, 1843"
    if (next === undefined && saysWhoAndWhen(joined(behind)))
      return { title: cleanTitle(first.text), before, after: joined(behind) };
    const dash = next === undefined ? /^\s*[-–—]{1,3}\s+(?=\S+\s+\S+\s+\S)/.exec(joined(behind)) : null;
    if (dash !== null) {
      const rest = behind.findIndex(({ text }) => /\S/.test(text));
      const unmarked = { ...behind[rest]!, text: behind[rest]!.text.replace(/^\s*[-–—]{1,3}\s+/, '') };
      return { ...plainTitle([unmarked, ...behind.slice(rest + 1)]), before };
    }
  }
  if (goesOnBehindBold(first, behind, isTitled)) return { ...plainTitle(line.slice(marked)), before };
  return { title: cleanTitle(first.text), before, after: joined(behind) };
}

/** Surnames, where they worked, and a year behind a dash. */
function saysWhoAndWhen(text: string): boolean {
  const [, who] = /^\s*[-–—]{1,3}\s+([^,]{2,60}),(?: [^,]{2,40},)? (?:19|20)\d{2}\s*$/u.exec(text) ?? [];
  if (who === undefined) return false;
  const surnames = surnamesIn(who.replace(/\s+et\.? al\.?$/, ''));
  return surnames !== null && (surnames.length > 1 || /\bal\.?$/.test(who));
}

/** "A Title of Some Words — Lovelace et al." */
const namesAtEnd = /^(\S+(?:\s+\S+){2,}?)(\s[-–—]{1,3}\s+\p{Lu}[^-–—:]{1,80}?\s+et\.? al\.?)$/u;

/** "Fine-Grained  Weaving of Cloth by Looms": behind two blanks by a slip, words with the capitals of a title up to its end. */
const restOfTitle =
  /\S\s{2,}\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|of|for|in|on|with|by|via|and|to|from|the|a)){4,}$/u;

/** The text before the first label or bracket of links, number and marks off. */
function plainTitle(line: Piece[]): Omit<CellTitle, 'below' | 'above'> {
  const end = line.findIndex(({ kind }) => kind === 'label');
  const text = joined(end < 0 ? line : line.slice(0, end))
    .replace(/^(?!\$\\?\p{L})[^\p{L}\p{N}"“'([]+/u, '')
    .replace(/^[([]?\d{1,4}(?:[\])]|\.(?=\s))\s*/, '')
    .replace(/^\[(?!Re\])[^[\]]{1,40}\]\s*(?=\S+\s+\S)/, '')
    .replace(/[\s[(:|,–-]+$/, '');
  const named = namesAtEnd.exec(text);
  if (named !== null) return { title: cleanTitle(named[1]!), before: '', after: named[2]! };
  const gap = text.length > 100 && !restOfTitle.test(text) ? text.search(/\s{2,}/) : -1;
  const stop = gap < 0 && text.length > longestTitle ? text.search(/\s[-–—]\s/) : gap;
  return {
    title: cleanTitle(stop > 0 ? text.slice(0, stop) : text),
    before: '',
    after: end < 0 ? '' : joined(line.slice(end)),
  };
}

function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([]);
    else
      lines.at(-1)!.push({
        ...piece,
        text: piece.text.replace(/:[a-z0-9_+-]{2,40}:/g, ' '),
      });
  }
  return lines;
}

function isMarked({ kind }: Piece): boolean {
  return kind === 'link' || kind === 'strong';
}

/** "[**ViT**] An Image Is Worth…": the name of what the paper is about. */
function isBracketed(line: Piece[], index: number): boolean {
  return (
    line[index]!.kind === 'strong' &&
    /\[\s*$/.test(line[index - 1]?.text ?? '') &&
    /^\s*\]\s*\S/.test(line[index + 1]?.text ?? '')
  );
}

function isProse({ kind }: Piece): boolean {
  return kind !== 'link' && kind !== 'label';
}

function isReadable({ text }: Piece): boolean {
  return /\p{L}/u.test(text);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
