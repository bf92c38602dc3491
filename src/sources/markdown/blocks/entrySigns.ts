import type { PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { hasLinkToCome, linksToFile } from '../links/linksToCome.js';
import { looksLikeByline } from '../parts/byline.js';
import { endsInNames } from '../parts/namesBehindSentence.js';
import { citedTitle } from '../parts/citation.js';
import { yearThenVenue } from '../parts/yearThenVenue.js';
import { invertedReference } from '../references/invertedReference.js';
import { italicTitleAndNames } from '../references/italicTitleAndNames.js';
import { namesAndQuoted } from '../references/namesAndQuoted.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { startsPlainReference } from '../references/plainReference.js';
import { readDate } from '../text/date.js';
import { announced } from '../text/label.js';
import { withoutEmojiNames, withoutNumber } from '../text/marks.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence, isStatement } from '../text/sentence.js';
import { isLinkDetail } from './linkDetail.js';
import { openingOf } from './lines.js';
import { isNamesAndTitle, startsLikeReference, startsWithNames } from './referenceSigns.js';
import {
  endsInLabels,
  isTitleAndVenue,
  startsWithSource,
  startsWithVenue,
  statesSource,
} from './sourceSigns.js';

/** Whether anything in a block says that it is an entry: a link, a date, bold text or names at its start, a source. */
export function looksLikeEntry(content: PhrasingContent[]): boolean {
  if (isSentence(plainText(content))) return false;
  return (
    readLinks(content).length > 0 ||
    hasLinkToCome(content) ||
    startsWithDate(content) ||
    startsWithVenue(content) ||
    yearThenVenue(plainText(content)) !== null ||
    startsBold(content) ||
    isNamedTitleBeforeNames(content) ||
    startsWithNames(content) ||
    isItalicTitleAndYear(content) ||
    isNamesAndTitle(content) ||
    namesAndQuoted(toPieces(content)) ||
    invertedReference(toPieces(content)) !== null ||
    namesDashTitle(toPieces(content)) !== null ||
    namesThenTitle(toPieces(content)) !== null ||
    italicTitleAndNames(toPieces(content)) !== null ||
    announcesByline(content) ||
    linksToFile(content) ||
    startsPlainReference(content) ||
    statesSource(content)
  );
}

/** Prose also holds links and dates; a paragraph that is an entry starts with its title, a number or quotation marks. */
export function startsLikeEntry(content: PhrasingContent[]): boolean {
  if (isLinkDetail(content)) return false;
  const opening = openingOf(content);
  if ((opening !== 'other' && opening !== 'italic') || startsTagged(content)) return true;
  if (startsWithDate(content) || startsWithVenue(content) || startsWithSource(content)) return true;
  if (startsLikeReference(content) || announcesByline(content)) return true;
  if (opening === 'italic') return readLinks(content).length > 0;
  return /^[\s\p{S}]*["“]/u.test(plainText(content)) || endsInLabels(content) || isTitleAndVenue(content);
}

/** "`Loom` **A Title**": what the paper's method is called, in code, before the title. */
function startsTagged(content: PhrasingContent[]): boolean {
  const [tag, title] = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return tag?.kind === 'code' && title?.kind === 'strong' && title.text.trim().split(/\s+/).length >= 2;
}

function startsWithDate(content: PhrasingContent[]): boolean {
  const { date, rest } = readDate(plainText(content));
  return date !== null && /\p{L}/u.test(rest) && !(readLinks(content).length === 0 && isStatement(rest));
}

/** Bold text with nothing readable but a date before it. */
function startsBold(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ text }) =>
    /[\p{L}\p{N}]/u.test(withoutNumber(withoutEmojiNames(readDate(text).rest))),
  );
  return (
    pieces[at]?.kind === 'strong' &&
    !/[:：]\s*$/.test(pieces[at].text) &&
    !/^\s*[:：]/.test(pieces[at + 1]?.text ?? '')
  );
}

/** "**LOOM**: A Title of Some Words. Ada Lovelace, Alan Turing." */
function isNamedTitleBeforeNames(content: PhrasingContent[]): boolean {
  const [name, title] = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return name?.kind === 'strong' && title?.kind === 'text' && endsInNames(`${name.text}${title.text}`);
}

/** "*A Title of Some Words*, 2022, Venue": text in italics at the start that ends at a comma or a name, and its year. */
function isItalicTitleAndYear(content: PhrasingContent[]): boolean {
  const [title, ...behind] = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (title?.kind !== 'emphasis' || title.text.split(/\s+/).length < 4 || looksLikeByline(title.text))
    return false;
  return behind[0]?.kind === 'text' && /^\s*[,(][^]{0,80}?(?<!\d)(?:19|20)\d{2}(?!\d)/.test(joined(behind));
}

/** "Authors: Ada Lovelace" on a line below the first. */
function announcesByline(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  return pieces.some(({ kind, text }, index) => {
    const isFirst =
      index > 0 && pieces[index - 1]!.kind === 'break' && /^(?:text|strong|emphasis)$/.test(kind);
    const isBelow = isFirst && /\p{L}/u.test(joined(pieces.slice(0, index)));
    return isBelow && announced(text)?.what === 'byline';
  });
}

/** What starts with a date, or with the title of a paper that it links to. */
export function isWholeEntry(own: PhrasingContent[]): boolean {
  if (startsWithDate(own)) return true;
  if (citedTitle(toPieces(own)) !== null || invertedReference(toPieces(own)) !== null) return true;
  if (namesAndQuoted(toPieces(own)) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(own))) return true;
  const first = firstPiece(own);
  if (first?.kind !== 'link' && first?.kind !== 'strong') return false;
  const isTitle = first.text.split(/\s+/).length >= 4;
  return isTitle && readLinks(own).some(({ kind }) => kind === 'PAPER');
}

/** The first piece with a letter or digit in it when dates and tick boxes are taken off. */
function firstPiece(content: PhrasingContent[]): Piece | undefined {
  return toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(withoutEmojiNames(readDate(text).rest)));
}

/** Whether there is a link to a paper among the links. */
export function linksToPaper(content: PhrasingContent[]): boolean {
  return readLinks(content).some(({ kind }) => kind === 'PAPER');
}
