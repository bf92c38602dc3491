import { isKnownVenue } from '../../../identity/venue.js';
import { findDate } from '../text/date.js';
import { withoutDateBefore } from '../parts/dateBeforeTitle.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { trimMarks } from '../text/marks.js';
import { withoutSource } from './titleSource.js';

/** A title and what its own brackets say of the paper. */
export interface BareTitle {
  title: string;
  venue: string | null;
  date: string | null;
}

/** "CVPR2022_L2P": venue and year with the name of the model behind them. */
const venueWithName = /^(\p{L}{2,20}(?:19|20)\d{2})_[^\s]{1,30}(?: [^\s]{1,20})?$/u;

/** "24'Loom Letters" */
const behindShortYear = /^(\d{2})['’]\s?((?:\p{Lu}|arxiv)[^'’:]{1,90})$/u;

/** "1952 Loom Works", not "1952 Edition". */
const byWhom =
  /^(?:19|20)\d{2},? (?!.*(?:[Ee]dition|[Gg]uide|[Uu]pdate|[Vv]ersion)$)\p{Lu}[\p{L}\p{N}]*(?:[ /&-]{1,3}\p{Lu}[\p{L}\p{N}]*){0,3}$/u;

/**
 * Takes venue and date off that lists write in brackets within the bold text or the link of the title: "A Title (ICLR
 * 2020)", "A Title（CVPR 2020）", "(Dec, 2023) A Title", "(CVPR2022_L2P) A Title", "[ACL(Findings)-2023] A Title", "A Title (24'Loom Letters)", "A Title (1952 Loom
 * Works)". Brackets that say anything else belong to the title.
 */
export function bareTitle(written: string): BareTitle {
  const undated = withoutDateBefore(written);
  const {
    title,
    source: parts,
    venue,
  } = withoutSource(withoutNumber(withoutTag(withoutTranslation(undated.title))));
  const found: BareTitle = { title, venue, date: undated.date };
  const leading =
    /^(?:[([（]([^()[\]（）]{2,60})[)\]）]|\[([^()[\]]{2,30}\([^()[\]]{2,30}\)[^()[\]]{2,10})\])[\s:.-]*/.exec(
      written,
    );
  const source = leading?.[1] ?? leading?.[2]!.replace(/\s?\(([^()]*)\)/, ' $1');
  if (source !== undefined && isTitle(written.slice(leading![0].length)) && take(found, source))
    found.title = written.slice(leading![0].length);
  const open = Math.max(...['(', '[', '（'].map((bracket) => found.title.lastIndexOf(bracket)));
  const trailing = open < 0 ? null : /^[([（]([^()[\]（）]{2,100})[)\]）]\.?$/.exec(found.title.slice(open));
  if (trailing && isTitle(found.title.slice(0, open)) && take(found, trailing[1]!))
    found.title = found.title.slice(0, open).trimEnd();
  for (const part of parts.reverse()) take(found, part);
  return found;
}

/** "A Title. (Some Topic)", "A Title [pdf]": a tag behind the dot that ends a title, or what leads to the paper. */
function withoutTag(title: string): string {
  const tag = /\s*[([]([^()[\]]{2,40})[)\]]\.?$/.exec(title);
  const before = title.slice(0, tag?.index ?? 0);
  return tag &&
    isTitle(before) &&
    (/^best paper\b|\brank\b|\bCCF[- ][ABC]\b/i.test(tag[1]!) ||
      /\p{Ll}{2}\.$/u.test(before) ||
      isLabel(tag[1]!))
    ? before
    : title;
}

/** "40. A Title", "40.3D Looms", "7-A. A Title", "[7] A Title", "（18）A Title": the number of the entry; "2.5D Looms" has none. */
function withoutNumber(title: string): string {
  const number =
    /^(?!\d\.5-?D)(?:\d{1,3}[.)]|\d{1,2}-[A-Z]\.(?=\s)|[(（]\d{1,3}[)）]|\[\d{1,4}\](?=\s))\s*(?=["“]?\p{L}{2}|\d\p{L}|\p{Lu}-\p{L})/u.exec(
      title,
    )?.[0] ?? '';
  return isTitle(title.slice(number.length)) ? title.slice(number.length) : title;
}

/** "A Title of Some Words（它的译文）": a translation in brackets behind a title in Latin letters. */
function withoutTranslation(title: string): string {
  const open = title.search(/\s*[(（【](?=[^\p{Script=Han}]{0,60}\p{Script=Han})/u);
  const isWhole = open > 0 && /[)）】]$/.test(title) && !/\p{Script=Han}/u.test(title.slice(0, open));
  const han = title.slice(open).match(/\p{Script=Han}/gu)?.length ?? 0;
  return isWhole && han >= 4 && isTitle(title.slice(0, open)) ? title.slice(0, open) : title;
}

function isTitle(text: string): boolean {
  return text.trim().split(/\s+/).length >= 2 && /\p{L}{2}/u.test(text);
}

function take(found: BareTitle, inner: string): boolean {
  const date = findDate(inner);
  if (date !== null && !/[\p{L}\p{N}]/u.test(inner.slice(0, date.start) + inner.slice(date.end))) {
    found.date ??= date.date;
    return true;
  }
  const swapped = /^((?:19|20)\d{2}),? (\p{Lu}[\p{L} ]{1,40})$/u.exec(inner);
  if (swapped && isVenueWithYear(`${swapped[2]!} ${swapped[1]!}`)) {
    found.venue ??= swapped[2]!;
    found.date ??= swapped[1]!;
    return true;
  }
  const [, short, series] = behindShortYear.exec(inner) ?? [];
  if (series !== undefined) {
    found.venue ??= series;
    found.date ??= `${Number(short) > 60 ? 19 : 20}${short!}`;
    return true;
  }
  // The year, and who worked on it then.
  if (byWhom.test(inner)) {
    found.date ??= inner.slice(0, 4);
    return true;
  }
  const named = venueWithName.exec(inner)?.[1];
  if (named === undefined && !isWorkshop(inner) && !isVenueWithYear(inner) && !isLongVenueWithYear(inner))
    return false;
  found.venue ??= trimMarks(named ?? inner);
  return true;
}

/** "ICML Workshop on Looms" */
function isWorkshop(text: string): boolean {
  const series = /^(\p{Lu}\p{L}*\p{Lu}) workshop\b/iu.exec(text)?.[1];
  return series !== undefined && isKnownVenue(series);
}

/** "IEEE Transactions on Medical Imaging 2020": a capital at the front, a year at the end. */
function isLongVenueWithYear(text: string): boolean {
  return /^\p{Lu}[^.:!?]{2,80}[ ,](?:19|20)\d{2}$/u.test(text) && /\p{L}{3}/u.test(text);
}
