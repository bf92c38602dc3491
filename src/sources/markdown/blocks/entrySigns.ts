import type { PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { readDate } from '../text/date.js';
import { citedTitle } from '../parts/citation.js';
import { isLinkDetail } from './details.js';
import { invertedReference } from '../references/invertedReference.js';
import { announced, isLabel } from '../text/label.js';
import { isVenueWithYear, readLead } from '../parts/lead.js';
import { openingOf } from './lines.js';
import { italicTitleAndNames } from '../references/italicTitleAndNames.js';
import { readLinks } from '../links/links.js';
import { hasLinkToCome, linksToFile } from '../links/linksToCome.js';
import { withoutEmojiNames, withoutNumber } from '../text/marks.js';
import { withoutName } from '../references/nameBeforeNames.js';
import { namesAndQuoted } from '../references/namesAndQuoted.js';
import { namesBefore } from '../references/namesBefore.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { startsPlainReference } from '../references/plainReference.js';
import { plainText } from '../text/plainText.js';
import { isSentence, isStatement } from '../text/sentence.js';
import { yearThenVenue } from '../parts/yearThenVenue.js';

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
  if (
    startsWithDate(content) ||
    startsWithVenue(content) ||
    isReference(content) ||
    isInvertedReference(content) ||
    isInitialledReference(content)
  )
    return true;
  if (invertedReference(toPieces(content)) !== null) return true;
  if (namesDashTitle(toPieces(content)) !== null) return true;
  if (announcesByline(content) || isDatedReference(content) || startsPlainReference(content)) return true;
  if (startsWithSource(content)) return true;
  if (namesThenTitle(toPieces(content)) !== null) return true;
  if (opening === 'italic') return readLinks(content).length > 0;
  return /^[\s\p{S}]*["“]/u.test(plainText(content)) || endsInLabels(content) || isTitleAndVenue(content);
}

/** "`Loom` **A Title**": what the paper's method is called, in code, before the title. */
function startsTagged(content: PhrasingContent[]): boolean {
  const [tag, title] = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return tag?.kind === 'code' && title?.kind === 'strong' && title.text.trim().split(/\s+/).length >= 2;
}

/** "[[Some Lab](https://…)] A Title of Some Words": the paper is linked from where it comes, in brackets before the title. */
function startsWithSource(content: PhrasingContent[]): boolean {
  const [source, title] = toPieces(content).filter(
    ({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text),
  );
  if (source?.kind !== 'label' || title?.kind !== 'text' || isLabel(source.text)) return false;
  const words = title.text
    .split('[')[0]!
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  return (
    readLinks(content)[0]?.kind === 'PAPER' &&
    !/^https?:/i.test(source.text) &&
    /^\]\s+\p{Lu}/u.test(title.text) &&
    words.length >= 2
  );
}

/** "A title, ACL 2018 [[pdf](…)] [[code](…)]": links in brackets, and nothing but them, at the end of the line. */
function endsInLabels(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ kind, text }) => kind !== 'text' || /[\p{L}\p{N}]/u.test(text));
  const firstLabel = pieces.findIndex(({ kind }) => kind === 'label');
  const behind = pieces.slice(firstLabel).filter(({ kind }) => kind !== 'label' && kind !== 'break');
  return (
    firstLabel > 0 && behind.every(({ text }) => isSourceOrDistinction(text.replace(/[()（）]/g, '').trim()))
  );
}

function isSourceOrDistinction(text: string): boolean {
  return isVenueWithYear(text) || /^(?:oral|spotlight|poster|highlight|best paper|award)s?$/i.test(text);
}

function startsWithDate(content: PhrasingContent[]): boolean {
  const { date, rest } = readDate(plainText(content));
  return date !== null && /\p{L}/u.test(rest) && !(readLinks(content).length === 0 && isStatement(rest));
}

/** "ICRA 2019, A Title of Some Words", "2015 IEEE Transactions on Looms, A Title of Some Words" */
function startsWithBareVenue(text: string): boolean {
  const [, venue] = /^\s*(\p{Lu}[^,:.]{2,60}) (?:19|20)\d{2},\s*(?:\S+\s+){2}\S/u.exec(text) ?? [];
  return venue !== undefined ? isKnownVenue(venue) : yearThenVenue(text) !== null;
}

/** "[ACL 2023] A Title of Some Words", "[2023.05 | ACL] A Title of Some Words", also behind a number. */
function startsWithVenue(content: PhrasingContent[]): boolean {
  if (startsWithBareVenue(plainText(content))) return true;
  const [, venue, title] =
    /^\s*(?:[[(]?\d{1,4}[\])]\.?\s+)?[[(]([^()[\]]{4,40})[\])][\s:]+(\S.*)/.exec(plainText(content)) ?? [];
  if (venue === undefined || !/^(?:\S+\s+){2}\S/.test(title!)) return false;
  return (/\d{2}/.test(venue) && isVenueWithYear(venue)) || /^(?:19|20)\d{2}[./-]\d{1,2}\s?\|/.test(venue);
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

/** "*A Title of Some Words*, 2022, Venue": text in italics at the start that ends at a comma or a name, and its year. */
function isItalicTitleAndYear(content: PhrasingContent[]): boolean {
  const [title, ...behind] = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (title?.kind !== 'emphasis' || title.text.split(/\s+/).length < 4 || looksLikeByline(title.text))
    return false;
  return behind[0]?.kind === 'text' && /^\s*[,(][^]{0,80}?(?<!\d)(?:19|20)\d{2}(?!\d)/.test(joined(behind));
}

/** "Ada Lovelace and Alan Turing, **A Title**, 1950." */
function startsWithNames(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ kind }) => kind === 'strong' || kind === 'emphasis');
  if (at < 1 || at > 4) return false;
  if (pieces[at]!.kind === 'emphasis' && !findVenueOrYear(joined(pieces.slice(at + 1)))) return false;
  const before = readLead(pieces.slice(0, at)).rest;
  return /[,.:]$/.test(before) && before.length <= 1000 && looksLikeByline(before.slice(0, -1));
}

/** "[1] Ada Lovelace, Alan Turing. A Title." */
function isReference(content: PhrasingContent[]): boolean {
  return /^\s*\[\d{1,4}\]/.test(plainText(content)) && isNamesAndTitle(content);
}

/** "Lovelace, A., Turing, A. 1843. A Title. A Journal, 3(4)." */
function isInvertedReference(content: PhrasingContent[]): boolean {
  return (
    /^\s*\p{Lu}[\p{L}'’ -]{1,30},? (?:\p{Lu}\.[ -]?){1,3}/u.test(plainText(content)) &&
    isNamesAndTitle(content)
  );
}

/** "A. Lovelace, G. M. Hopper, A Title, A Journal 220 (1983) 671–680." */
function isInitialledReference(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  return (
    /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{1,30},\s/u.test(text) &&
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text.slice(-60)) &&
    isNamesAndTitle(content)
  );
}

/** "Ada Lovelace, Alan Turing: A Title": several names, "et al." or a year, and a title behind them. */
export function isNamesAndTitle(content: PhrasingContent[]): boolean {
  const found = namesBefore(withoutName(toPieces(content)));
  if (found === null || !/^["“'‘]?[\p{Lu}\p{N}\p{Script=Han}]|^\p{Ll}[\p{L}\d-]*:\s/u.test(found.title))
    return false;
  const { names, etAl } = readByline(joined(found.before));
  const isStated = found.date !== null || findVenueOrYear(joined(found.after));
  const fewestWords = isStated && names.length > 1 ? 2 : 3;
  const isLong = found.title.split(/\s+/).length >= fewestWords || /\p{Script=Han}{6}/u.test(found.title);
  return isLong && (names.length > 1 || etAl || isStated || isParted(content));
}

/** "A. Lovelace and C. Babbage. 1843. A Title": several names, and their year before the title. */
function isDatedReference(content: PhrasingContent[]): boolean {
  const found = namesBefore(toPieces(content));
  if (found === null || found.date === null || found.title.split(/\s+/).length < 3) return false;
  const { names, etAl } = readByline(joined(found.before));
  return names.length > 1 || etAl;
}

/** "Ada Lovelace; A Title": no title has a semicolon behind its first words. */
function isParted(content: PhrasingContent[]): boolean {
  const names = /^([^;]{3,60});\s/.exec(plainText(content).trim())?.[1];
  return names !== undefined && looksLikeByline(names);
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

function findVenueOrYear(text: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) || isVenueWithYear(text);
}

/** A title without link, but with a year in brackets or "et al." behind it. */
function statesSource(content: PhrasingContent[]): boolean {
  const text = withoutRemark(plainText(content));
  if (text.length > 400 || announcesNothing(text)) return false;
  return (
    /\bet\.? ?al\b/i.test(text) ||
    /\((?:19|20)\d{2}\)/.test(text) ||
    endsInVenue(text) ||
    /\barxiv:\s?\d{4}\.\d{4,5}(?:v\d)?\W*$/i.test(text)
  );
}

/** "A Title. ICML 2001 (织布机的注意力…)": without the remark in brackets behind the year. */
function withoutRemark(text: string): string {
  return text.replace(/((?<!\d)(?:19|20)\d{2}) ?[(（](?=[^()（）]{0,40}\p{Script=Han})[^]*$/u, '$1');
}

/** "… (EMNLP 2017)", "… [2017-EMNLP]", "…, ICML 2001." */
function endsInVenue(text: string): boolean {
  const squared = /\s\[([^[\]]{3,40})\]\W*$/.exec(text.slice(-60))?.[1];
  if (squared !== undefined && /(?:19|20)\d{2}/.test(squared) && isLeadAlone(squared)) return true;
  const [, bracketed, listed] =
    /[(（]([^()（）]{3,60})[)）]\W*$|[.,]\s([^,.;]{3,60}(?:,\s?(?:19|20)\d{2})?)\W*$/u.exec(
      text.slice(-100),
    ) ?? [];
  const venue = bracketed ?? listed;
  return venue !== undefined && /(?:19|20)\d{2}|['’]\d{2}$/.test(venue) && isKnownVenue(venue);
}

/** "2017-EMNLP", "ICML 2001": nothing but venue and year. */
function isLeadAlone(text: string): boolean {
  return readLead([{ kind: 'text', text: `[${text}]` }]).rest === '' && /\p{L}/u.test(text);
}

/** A line that is nothing but a title in capitals and its venue: "Looms and Threads of Numbers (ICML 2001)". */
function isTitleAndVenue(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  if (text.length > 250 || !endsInVenue(text) || announcesNothing(text)) return false;
  const words = text.split(/[([]/)[0]!.split(/\s+/);
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return words.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

function announcesNothing(text: string): boolean {
  return !/^[\s"“'‘[]*(?:\([\p{Ll} ]{3,20}\)\s+)?[\p{Lu}\p{N}]/u.test(text);
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
