import { isKnownVenue } from '../../../identity/venue.js';
import { type Byline, looksLikeByline, readByline } from './byline.js';
import { compactDate, dayOfYear } from './dateBeforeTitle.js';
import { findDate, readDate } from '../text/date.js';
import { trimMarks } from '../text/marks.js';
import { joined, type Piece } from '../text/pieces.js';
import { yearThenVenue } from './yearThenVenue.js';

/** What stands before a title. */
export interface Lead {
  date: string | null;
  venue: string | null;
  /** "[Lovelace et al., ICML 2022]" holds the byline, too. */
  byline: Byline | null;
  /** What is neither date, venue, number nor picture. */
  rest: string;
}

/** Reads "[2023/05]", "[ACL 2023]", "**[37]**", "1)" and emoji before a title. */
export function readLead(pieces: Piece[]): Lead {
  const written = joined(pieces);
  const { date, rest } = readDate(written);
  const number = numberOfArxiv.exec(written)?.[1];
  const lead: Lead = { date, venue: number ? `arXiv:${number}` : null, byline: null, rest: '' };
  const kept = rest
    .replace(glossInTag, '$1]')
    .replace(/[[(（]([^[\]()（）]{1,160})[\])）]/g, (group: string, inner: string) =>
      [take, takeBehindDate, takeBeside, takeByline, takeNamed, takeTagged].some((takes) =>
        takes(lead, inner),
      )
        ? ' '
        : group,
    );
  const plain = kept
    .replace(/【\s*】/g, ' ')
    .replace(/\\?\[\s?[xX ]?\s?\]|:[a-z0-9_+-]{2,40}:/g, ' ')
    .replace(/\s+/g, ' ');
  const text = trimMarks(plain);
  if (!/[\p{L}\p{N}]/u.test(text)) return lead;
  if ((isNumber(plain.trim()) && findDate(text) === null) || take(lead, text)) return lead;
  return { ...lead, rest: plain.trim() };
}

/** "[1911.00001]" before everything else */
const numberOfArxiv = /^\W{0,12}\[(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,2})?)\]/;

/** "12.", "No. 12 -", "IV." */
function isNumber(text: string): boolean {
  return /^(?:No\.?\s?)?\d{1,4}[.):]?$/i.test(trimMarks(text)) || /^[IVXL]{1,7}[.)]$/.test(text);
}

/** "10am CEST", "14:30": when a paper is talked about. */
const clock = /^[\s,]*\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m)?(?: [A-Z]{2,4})?\s*$/i;

/** Whether a text before the title is its date, its venue or a number, which the lead then has. */
function take(lead: Lead, text: string): boolean {
  const date = findDate(text);
  const beside = date === null ? text : text.slice(0, date.start) + text.slice(date.end).replace(clock, '');
  if (date !== null && !/[\p{L}\p{N}]/u.test(beside)) {
    lead.date ??= date.date;
    return true;
  }
  // "Arxiv 2105", "arXiv'21.05": year and month, as arXiv's own numbers begin; "arXiv 2012" may be a year, "Arxiv xxxx"
  // has none yet.
  const [, yy, mm] =
    /^\W*arxiv(?:[\s:-]{1,2}(?!20\d\d)|\s?['’](?=\d\d\.))([12]\d)\.?(0[1-9]|1[0-2])\W*$/i.exec(text) ?? [];
  if (yy !== undefined || /^\W*arxiv x{4}\W*$/i.test(text)) {
    if (yy !== undefined) lead.date ??= `20${yy}-${mm!}`;
    return true;
  }
  // "arXiv 2025, 05"
  const [, source, year, month] =
    /^((?:\p{L}+ ){1,4}((?:19|20)\d{2})), (0[1-9]|1[0-2])$/u.exec(trimMarks(text)) ?? [];
  if (source !== undefined && isVenueWithYear(source)) {
    lead.venue ??= source;
    lead.date ??= `${year!}-${month!}`;
    return true;
  }
  const compact = compactDate(trimMarks(text)) ?? dayOfYear(trimMarks(text));
  if (compact !== null) {
    lead.date ??= compact;
    return true;
  }
  const dated = yearThenVenue(text);
  if (dated !== null && dated.isWhole) {
    lead.date ??= dated.year;
    lead.venue ??= dated.venue;
    return true;
  }
  if (isVenueWithYear(text)) {
    lead.venue ??= trimMarks(text);
    // "arXiv 2022.12"
    if (date !== null && date.date.length > 4) lead.date ??= date.date;
    return true;
  }
  return /^\W*\d{1,4}\W*$/.test(text) || unpublished.test(text);
}

/** "Preprint '25", "Under review 2024": no venue yet. */
const unpublished =
  /^\W*(?:preprint|under review|in submission|to appear|forthcoming)[\s,.:-]*(?:(?:19|20)\d{2}|['’]\d{2}|\d{2}['’]|)\W*$/i;

/** "2025.06 | ⭐ Some Journal", "2017.08 | CCF-A ICCV": behind a bar beside a date stands where the paper appeared. */
function takeBehindDate(lead: Lead, text: string): boolean {
  const [, before, behind] = /^([^|]*\d{4}[^|]*)\|[^|\p{L}]*(\p{L}[^|]{1,60})$/u.exec(text) ?? [];
  if (before === undefined || findDate(before) === null || !take(lead, before)) return false;
  if (!unpublished.test(behind!)) lead.venue ??= trimMarks(behind!.replace(/^CCF-[A-C]\s+/, ''));
  return true;
}

/** "2018 PR", "2019-NIPS", "2018,ECCV"; "WWW 2024, UCD", "ICLR 2025, Best Paper, Looms": remarks or a name stand behind the venue. */
function takeBeside(lead: Lead, text: string): boolean {
  const [, year, series] = /^((?:19|20)\d{2})[ ,-](\p{Lu}[\p{L} ]{1,30})$/u.exec(text) ?? [];
  if (series !== undefined && isVenueWithYear(`${series} ${year!}`)) {
    lead.venue ??= `${series} ${year!}`;
    return true;
  }
  const [, venue, behind] = /^([^,]{2,40}),\s?(\S.*)$/s.exec(text) ?? [];
  if (venue === undefined || !/\d/.test(venue) || !isVenueWithYear(venue)) return false;
  if (/\s/.test(behind!) && looksLikeByline(behind!)) return false;
  lead.venue ??= trimMarks(venue);
  return true;
}

/** Names, a comma, a venue and its year in one pair of brackets. */
function takeByline(lead: Lead, text: string): boolean {
  const match = /^(.{2,120}),\s([^,]{2,50})$/.exec(text);
  if (!match || lead.byline !== null) return false;
  const [, names, venue] = match;
  const isVenue = isVenueWithYear(venue!) && /(?:19|20)\d{2}/.test(venue!);
  if (!isVenue || !looksLikeByline(names!)) return false;
  lead.byline = readByline(names!);
  lead.venue ??= trimMarks(venue!.replace(/^Proc\.\s/i, ''));
  return true;
}

/** Words and a year behind them, which in a link may as well be a title: "Weaving Letters 2019", "Looms at ACL 2019". */
export const namedSource = /^(\p{Lu}[^\d.:;,?!]{2,90}),? (?:19|20)\d{2}$/u;

/** "Weaving Letters 2019": two words and more before the year; "Lovelace and Babbage 2019" are authors. */
function takeNamed(lead: Lead, text: string): boolean {
  const [, venue] = namedSource.exec(text.trim()) ?? [];
  if (venue === undefined || lead.venue !== null || !/\s/.test(venue)) return false;
  if (/\s(?:and|&|et\.? al)\b/.test(venue) && looksLikeByline(venue)) return false;
  lead.venue = trimMarks(text);
  return true;
}

/** "[2025 Jacquard J1 (simulation)]" */
const glossInTag = /^(\s*\[(?:19|20)\d{2},?\s\p{Lu}[^[\]()]{1,40}?)\s*\([^()]{1,30}\)\]/u;

/** "2025 Jacquard J1": a year, and the name of what the paper works with. */
function takeTagged(lead: Lead, text: string): boolean {
  const [, year] =
    /^((?:19|20)\d{2}),?\s\p{Lu}[\p{L}\p{N}]*(?:\s&?\s?\p{Lu}[\p{L}\p{N}]*){0,3}$/u.exec(text) ?? [];
  if (year === undefined || lead.date !== null) return false;
  lead.date = year;
  return true;
}

/** "weavingsecurity'23": in small letters a word right before a year is no name. */
const isHandle = /^\p{Ll}{4,20}['’]\d{2}$/u;

/** A series that is known, or capitals with a year: "ICLR 2023 Oral", "ACL'23", "IV 2021", "2021-IV". */
export function isVenueWithYear(text: string): boolean {
  const trimmed = trimMarks(text);
  if (trimmed.length > 80 || !/^[^,]*(?:,\s*(?:19|20)\d{2})?$/.test(trimmed)) return false;
  if (isHandle.test(trimmed)) return true;
  if (isKnownVenue(trimmed) || /^(?:19|20)\d{2}-\p{Lu}[\p{L}]{0,8}\p{Lu}$/u.test(trimmed)) return true;
  if (/[:：]\s+(?:\S+\s+){2}/.test(trimmed) || startsTitle(trimmed) || isTitleAndYear.test(trimmed))
    return false;
  if (isContest.test(trimmed) || isTitleBefore(trimmed)) return false;
  const hasYear = /(?:19|20)\d{2}(?!\d)|['’]\s?\d{2}(?!\d)|\s\d{2}['’]$/.test(trimmed);
  // "aXiv 2018": a slip of the pen has a capital within, too.
  const isAcronym =
    /^(?:\p{Lu}{2}|\p{Lu}&\p{Lu}|\p{Lu}-\p{Lu}{2}|\dD\p{Lu}|\p{Lu}\p{Ll}*\p{Lu}|\p{Ll}{1,3}\p{Lu}\p{Ll}{2,6} \d{4}$)/u.test(
      trimmed,
    );
  return hasYear && isAcronym && !/\bet\.? ?al\b/i.test(trimmed) && trimmed.split(/\s+/).length <= 8;
}

/** "WEAVING NUMBERS WITH LOOMS (ICML 2019)", "LoomNet Weaving with Threads of Numbers (2017)" */
function isTitleBefore(text: string): boolean {
  const [, words, source] = /^(\S+(?:\s+\S+){2,}?)\s*\(([^()]{3,30})\)$/.exec(text) ?? [];
  if (source === undefined || ofVenue.test(words!)) return false;
  return isVenueWithYear(source) || (/^(?:19|20)\d{2}$/.test(source) && behindFirst.test(words!));
}

const behindFirst = /^\S+ \S+ (?:with|using|via|by|through|from) \S+ \S/;
const ofVenue =
  /conference|symposium|workshop|proceedings|transactions|journal|meeting|congress|letters|annual|international/i;

/** "ICDAR 2015 competition on robust reading": the paper of a contest, and no venue. */
const isContest = /(?:19|20)\d{2} (?:\S+ ){0,2}(?:competition|challenge|contest) (?:on|for|in) \S/i;

/** "LoomNet Weaving using Threads of Numbers, 2017" */
const isTitleAndYear = /^(?:\S+ ){2,}(?:using|via|by|with) [^,]+,\s*(?:19|20)\d{2}$/;

/** "CVPR 2015 ", "KDD'16 " and what stands behind it. */
const behindYear = /^\p{Lu}[\p{L}-]{1,15}[ -]?(?:(?:19|20)\d{2}|['’‘]\d{2})[ ,:]+(?=\p{Lu})(.+)$/u;
const distinction =
  'oral|spotlight|poster|highlight|award|best|outstanding|honou?rable|nominee|nomination|finalist|candidate|notable|' +
  'top|findings|workshop|tutorial|symposium|conference|proceedings|session|track|challenge|competition|industry|main|' +
  'short|long|full|paper|demo|demonstration|accepted|rejected|submission|submitted|supplement|volume|vol|pages|D&B|' +
  'benchmarks';
const namesDistinction = new RegExp(
  `^(?:${distinction})s?(?![\\p{L}-])|(?<![\\p{L}-])(?:${distinction}|(?:under|in) review)s?\\W*$`,
  'iu',
);

/** Whether words behind a venue and its year begin the title: neither a distinction nor a part of the conference. */
export function isTitleBehind(words: string): boolean {
  return words.trim() !== '' && !namesDistinction.test(words.trim());
}

/** "CVPR 2015 Weaving the Numbers of a Loom" */
function startsTitle(text: string): boolean {
  const words = behindYear.exec(text)?.[1];
  return words !== undefined && words.split(/\s+/).length >= 3 && isTitleBehind(words);
}
