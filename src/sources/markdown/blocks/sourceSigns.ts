import type { PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { readLinks } from '../links/links.js';
import { isVenueWithYear, readLead } from '../parts/lead.js';
import { yearThenVenue } from '../parts/yearThenVenue.js';
import { isLabel } from '../text/label.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** "[ACL 2023] A Title of Some Words", "[2023.05 | ACL] A Title of Some Words", also behind a number. */
export function startsWithVenue(content: PhrasingContent[]): boolean {
  if (startsWithBareVenue(plainText(content))) return true;
  const [, venue, title] =
    /^\s*(?:[[(]?\d{1,4}[\])]\.?\s+)?[[(]([^()[\]]{4,40})[\])][\s:]+(\S.*)/.exec(plainText(content)) ?? [];
  if (venue === undefined || !/^(?:\S+\s+){2}\S/.test(title!)) return false;
  return (/\d{2}/.test(venue) && isVenueWithYear(venue)) || /^(?:19|20)\d{2}[./-]\d{1,2}\s?\|/.test(venue);
}

/** "ICRA 2019, A Title of Some Words", "2015 IEEE Transactions on Looms, A Title of Some Words" */
function startsWithBareVenue(text: string): boolean {
  const [, venue] = /^\s*(\p{Lu}[^,:.]{2,60}) (?:19|20)\d{2},\s*(?:\S+\s+){2}\S/u.exec(text) ?? [];
  return venue !== undefined ? isKnownVenue(venue) : yearThenVenue(text) !== null;
}

/** "[[Some Lab](https://…)] A Title of Some Words": the paper is linked from where it comes, in brackets before the title. */
export function startsWithSource(content: PhrasingContent[]): boolean {
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

/** A title without link, but with a year in brackets or "et al." behind it. */
export function statesSource(content: PhrasingContent[]): boolean {
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
export function isTitleAndVenue(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  if (text.length > 250 || !endsInVenue(text) || announcesNothing(text)) return false;
  const words = text.split(/[([]/)[0]!.split(/\s+/);
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return words.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

function announcesNothing(text: string): boolean {
  return !/^[\s"“'‘[]*(?:\([\p{Ll} ]{3,20}\)\s+)?[\p{Lu}\p{N}]/u.test(text);
}

/** "A title, ACL 2018 [[pdf](…)] [[code](…)]": links in brackets, and nothing but them, at the end of the line. */
export function endsInLabels(content: PhrasingContent[]): boolean {
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

export function findVenueOrYear(text: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) || isVenueWithYear(text);
}
