import { isKnownVenue, venueSeries } from '../../../identity/venue.js';
import { trimMarks, withoutMarks } from '../text/marks.js';
import { stretches, type Stretch } from './nameList.js';
import { isPersonShaped } from './nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';
import { startOfUnknownJournal } from './unknownJournal.js';

/** A byline parted into its names and what stands behind them. */
export interface ByLineParts {
  names: string;
  /** Venue, date or remark behind the names, with the punctuation round it. */
  behind: string;
  etAl: boolean;
}

const more = String.raw`(?:others?|more|colleagues|collaborators|co-?authors?|co-?workers|authors?)`;
/** "et al." and what else says that there are more authors, also misspelt and glued to the name before it. */
const etAlPattern = new RegExp(
  [
    String.raw`(?<!\p{L})(?:o?et|at)[.-]? ?al(?:ii|li|ia|l)?(?![\p{L}-])\.?`,
    String.raw`(?<=\p{Ll})et\.? al(?![\p{L}-])\.?`,
    String.raw`(?<=[,\s])et (?:a(?:\.|$)|el\.)`,
    String.raw`(?<=[,;]\s?)et\.?$`,
    String.raw`(?<!\p{L})etc(?!\p{L})\.?`,
    String.raw`(?<!\p{L})(?:and|&|plus|with) (?:\d{1,4} |many |several )?${more}(?: authors?)?(?!\p{L})\.?`,
    String.raw`(?<=[,;]\s?)others(?!\p{L})\.?`,
    String.raw`\+ ?\d{1,4}(?!\d)(?: ${more}){0,2}(?!\p{L})\.?`,
    String.raw`(?<=[\p{Script=Han}\p{Ll}.] ?)(?:等人?|ほか)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/**
 * Parts names from what stands behind them: at "et al.", at the dot that ends the names, at the first venue or year.
 * Takes text whose groups in brackets are masked.
 */
export function partByline(text: string): ByLineParts {
  const etAl = etAlPattern.exec(text);
  const names = etAl ? text.slice(0, etAl.index) : text;
  const end = endOfNames(names);
  if (end < names.length && trimMarks(names.slice(end)) !== '') {
    return { names: names.slice(0, end), behind: text.slice(end), etAl: false };
  }
  const behind = etAl ? text.slice(etAl.index + etAl[0].length) : '';
  return { names: names.slice(0, end), behind, etAl: etAl !== null };
}

function endOfNames(text: string): number {
  const sentence = endOfSentence(text);
  const before = text.slice(0, sentence);
  const list = stretches(before);
  const parted = list.map(behindInitials);
  const late = parted.findIndex((rest) => rest !== null && isVenueStretch(rest, 1, []));
  for (const [index, stretch] of list.entries()) {
    const behindName = venueBehindName(stretch);
    if (behindName !== null) return behindName;
    const next = list[index + 1];
    const isVenue =
      isVenueStretch(stretch, index, list) ||
      isMonthBeforeYear(stretch, next) ||
      (index > 0 && isBeforeVolume(stretch, next));
    if (late === index) return parted[late]!.start;
    const journal = journalBehindInitials(parted[index]!, list[index - 1], next);
    if (journal !== null) return journal;
    if (isVenue) return stretch.start;
  }
  const last = list.at(-1);
  return last
    ? Math.min(startOfTrailingVenue(before, last), startOfUnknownJournal(before, list), sentence)
    : sentence;
}

const acronymWithYear =
  /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}\p{Lu}{2})[\p{L}&/-]{0,12}(?:[-\s]{0,2}(?:19|20)\d{2}|\s?['’‘]\s?\d{2})(?!\d)/u;

/** Whether what stands behind names is surely a venue, also one that is not known by name: "ICCAV 2018", "PhD thesis, …". */
export function isVenueLike(text: string): boolean {
  const bare = trimMarks(text);
  return (
    isKnownVenue(bare) ||
    acronymWithYear.test(bare) ||
    venueStart.test(bare) ||
    venueWord.test(bare) ||
    thesis.test(bare) ||
    degree.test(bare.split(',')[0]!)
  );
}

const longVenueStart =
  /^(?:arxiv|proceedings of|proc\.|in proc|journal of|transactions on|international (?:conference|journal))/i;

/** Where a venue starts that only a blank parts from a name: "Alan Turing NeurIPS 2020", "and Turing ICML 2019". */
function venueBehindName({ text, start, isAfterAnd }: Stretch): number | null {
  const words = [...text.matchAll(/[^\s\uE000-\uF8FF]+/g)].slice(0, 8);
  for (const { index } of words.slice(isAfterAnd ? 1 : 2)) {
    const rest = trimMarks(text.slice(index).replace(/[\uE000-\uF8FF]/g, ' '));
    if (!acronymWithYear.test(rest) && !isAcronymVenue(rest) && !longVenueStart.test(rest)) continue;
    const name = trimMarks(text.slice(0, index).replace(/[\uE000-\uF8FF]/g, ' ')).replace(
      /[\s,]+(?:in|at)$/,
      '',
    );
    const isName =
      isPersonShaped(withoutMarks(name)) &&
      !hasTopicWord(name) &&
      !isKnownVenue(name) &&
      !/\p{Lu}{3}/u.test(name);
    return isName ? start + index : null;
  }
  return null;
}

/** Words whose dot ends no sentence. */
const abbreviation = /^(?:\p{L}|Jr|Sr|Dr|Prof|Mr|Mrs|Ms|St|Ste|Ph|Md|Mohd|Moh|Muh|Mst)$/u;
/** Short given names and surnames in one: "Yu. Nesterov" begins a name, "Dong Yu." and "L. Yu. 2017" end one. */
const shortGiven = /^(?:\p{Lu}{2}|Chris|Th|Ch|Chr|Sk|Yu|Ya|Wm|Fl|Gy|Zs|Cs|Sz|Ts)$/u;
const startOfName = /(?:^|[,;&]\s*|\sand\s|(?<!\p{L})\p{L}\.\s?)$/u;

/** The first dot that ends a sentence and not an initial ("Benjamin K. Bergen") or a title ("Jr."). */
function endOfSentence(text: string): number {
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{L}+)(?: [\uE000-\uF8FF])?[^\s.\p{L}]{0,3}\.(?=\s*[^\s.,;])(?!\s*\p{Lu}\.|\p{Lu}(?:[\s,;]|$))/gu,
  )) {
    const glued = /\S/.test(text[match.index + match[0].length]!);
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    const isBeforeYear = /^\s*(?:19|20)\d{2}(?!\d)/.test(text.slice(match.index + match[0].length));
    if (shortGiven.test(match[1]!) && startOfName.test(before) && !isBeforeYear) continue;
    // "Jimmy SJ. Ren,"
    const isMiddle = /^\p{Lu}{2}$/u.test(match[1]!) && /\p{Ll} $/u.test(before);
    if (isMiddle && /^\.? \p{Lu}\p{Ll}+(?:,| and | & )/u.test(text.slice(match.index + match[0].length - 1)))
      continue;
    if (abbreviation.test(match[1]!) || (glued && /^\p{L}\.?-/u.test(match[0]))) continue;
    return match.index + match[0].length - 1;
  }
  return text.length;
}

const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’‘]\d{2}(?!\d)/;
const venueStart =
  /^(?:(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)) |in: |in (?:proc|the )|proc\. |proceedings|journal|transactions|trans\. |conference|workshop|arxiv|preprint|ieee|acm|annals|advances in|international|lecture notes|findings|under review|submitted|accepted|to appear|technical report|tech report|ph\.?d\.? thesis|master's)/i;
/** "Ada Lovelace, Master, 1843": of a thesis, its degree. */
const degree = /^(?:master'?s?|bachelor'?s?|ph\.? ?d|m\.? ?sc|b\.? ?sc|doctorate|diploma)\.?$/i;
const thesis =
  /^(?:(?:ph\.?d|doctoral|master'?s?|m\.?sc|m\.?phil|bachelor'?s?|habilitation)\.?\s)?(?:thesis|dissertation)\b/i;

/** "Loomshire PhD Thesis" */
const thesisOf = /\s(?:ph\.?d|doctoral|master'?s?|m\.?sc|m\.?phil|bachelor'?s?)\.? (?:thesis|dissertation)$/i;

/** "MSc thesis", "Doctoral dissertation, …" */
export function isThesis(text: string): boolean {
  return thesis.test(text);
}

const inVenue = /^In (?:\p{Lu}{3}|\p{Lu}\p{Ll}+\p{Lu})/u;
const venueWord = /\b(?:journal|conference|proceedings|transactions|workshop|symposium|letters)\b/i;
const month =
  /^(?:\d{1,2} )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?: \d{1,2})?$/i;

/** Whether a whole stretch is a venue or a date: no name, and none behind it. */
function isVenueStretch({ text, isAfterAnd }: Stretch, index: number, list: Stretch[]): boolean {
  const bare = trimMarks(text.replace(/[\uE000-\uF8FF]/g, ' '));
  if (/^\d{4}$/.test(bare) || venueStart.test(text) || inVenue.test(text) || thesis.test(bare)) return true;
  if (index > 0 && (venueWord.test(bare) || degree.test(bare) || thesisOf.test(bare))) return true;
  const year = yearPattern.exec(bare);
  const before = year ? trimMarks(bare.slice(0, year.index)) : bare;
  // "Lovelace and Turing 1843"
  if (year && isAfterAnd && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(before) && !isKnownVenue(before)) return false;
  if (year) return !/\s/.test(before) || isKnownVenue(before) || hasTopicWord(before) || month.test(before);
  if (index === 0) return isAcronymVenue(bare);
  return isVenueByName(bare) || isUnknownAcronym(bare, index, list);
}

/** "Ada Lovelace, Charles Babbage, OOPSLA": the last of several, and no byline with its surnames in capitals. */
function isUnknownAcronym(text: string, index: number, list: Stretch[]): boolean {
  const isLast = index > 1 && index === list.length - 1;
  return (
    isLast &&
    (/^\p{Lu}{5,}$/u.test(text) ||
      (/^\p{Lu}{3,4}$/u.test(text) && list.slice(0, index).every((other) => /\S\s\S/.test(other.text)))) &&
    !list.some((other, at) => at < index && /\p{Lu}{3}/u.test(other.text))
  );
}

/** "May" is a name, too; before a year it is none. */
function isMonthBeforeYear({ text }: Stretch, next: Stretch | undefined): boolean {
  return month.test(text) && next !== undefined && yearPattern.test(next.text);
}

/** "Looms and Threads, Volume 28, Issue 2": before its volume a journal is no name. */
function isBeforeVolume({ text }: Stretch, next: Stretch | undefined): boolean {
  return next !== undefined && /\s/.test(text) && /^vol(?:ume|\.)?\s?\d/i.test(next.text);
}

/** Where the journal starts in "Hopper, G.B.  Ann Loom 7, 1266 (1952)": behind the initials of a surname, with its volume. */
function journalBehindInitials(
  rest: Stretch | null,
  before: Stretch | undefined,
  next: Stretch | undefined,
): number | null {
  const isInverted = before !== undefined && /^[\p{L}'’-]+$/u.test(before.text);
  if (rest === null || !isInverted || (next !== undefined && !/^\d/.test(next.text))) return null;
  return /^(?:\p{Lu}[\p{L}.]*\s){1,5}\d{1,4}(?:\s?[\uE000-\uF8FF])?$/u.test(rest.text) ? rest.start : null;
}

/** Where a known series or a year ends the last name ("XLang Lab arXiv", "Ada Lovelace 2018"), else the end of the text. */
function startOfTrailingVenue(text: string, last: Stretch): number {
  const words = [...text.slice(last.start).matchAll(/[^\s\uE000-\uF8FF]+/g)];
  const start = words
    .slice(-3)
    .map((match) => last.start + match.index)
    .find((index) => isAcronymVenue(trimMarks(text.slice(index))));
  if (start !== undefined) return start;
  const year = yearPattern.exec(text.slice(last.start));
  return year ? last.start + year.index : text.length;
}

/** "M. Nature" in "Somerville, M. Nature, 2021": what follows the dot of initials, if it is no name's second half. */
function behindInitials(stretch: Stretch): Stretch | null {
  const initials = /^(?:\p{Lu}\.[\s-]?){1,4}(?=\p{Lu}\p{L})/u.exec(stretch.text);
  if (!initials || !/\s$/.test(initials[0])) return null;
  const length = initials[0].length;
  return { ...stretch, text: stretch.text.slice(length), start: stretch.start + length };
}

/** In the series' own case: "Chi" is a name, too. */
function isVenueByName(text: string): boolean {
  return isAcronymVenue(text) || (isKnownVenue(text) && venueSeries(text) === text);
}

/** "Nature" and "Science" are also the last words of many a team's name. */
function isAcronymVenue(text: string): boolean {
  return (/^arxiv/i.test(text) || /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(text)) && isKnownVenue(text);
}
