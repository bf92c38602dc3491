/** What a text says before its own words. */
export interface LeadingDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the text states none or one that no calendar has. */
  date: string | null;
  /** The text behind the date, or behind digits in square brackets that are no date. */
  rest: string;
}

/** A date inside a text, and where it stands, brackets round it included. */
export interface FoundDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  start: number;
  end: number;
}

/**
 * The date with which a text starts: "[2023/05]", "2023-05-17", "(2019.10)", "[2021]"; emoji and marks may stand
 * before it. A year alone needs brackets.
 */
export function readDate(text: string): LeadingDate {
  const undated = { date: null, rest: text.replace(/^[^\p{L}\p{N}[]*\[[\d/.\- ]{1,12}\]/u, '') };
  const start = text.search(/[\p{L}\p{N}[(]/u);
  if (start < 0) return undated;
  const match = /^([[(]?)\s?((?:19|20)\d{2})(?:([/.-])(\d{1,2})(?:\3(\d{1,2}))?)?(?!\d)\s?([\])]?)/.exec(
    text.slice(start),
  );
  if (!match) return undated;
  const [whole, opened, year, , month, day, closed] = match;
  if ((opened === '') !== (closed === '') || (month === undefined && opened === '')) return undated;
  const date = calendarDate(year, month, day);
  return date === null ? undated : { date, rest: text.slice(start + whole.length) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const day = '(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?';
const gap = '[\\s.,/-]{1,3}';
/** "Fri, " before a day of a month. */
const weekday = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,2})?';

/** Nothing that makes the digits part of a name, a version, an address or a longer number stands beside them. */
const startsFree = '(?<![\\p{L}\\p{N}_/.-])';
const endsFree = '(?![\\p{L}\\p{N}_/-]|\\.\\d)';
/** Where only a text of its own stands: at either end of the text, in brackets, between separators. */
const startsApart = '(?<=^\\s{0,3}|[[(（|,;:–—\\n]\\s?|arxiv )';
const endsApart = '(?=\\s{0,3}$|\\s?[\\])）|,;:–—\\n]|\\.(?:\\s|$))';

/** How dates are written, one shape each. "GPT-4 2023.10" is a version: with a dot, a date stands apart. */
const shapes = [
  `${startsFree}${weekday}${day}${gap}${month}${gap}${year}${endsFree}`,
  `${startsFree}${weekday}${month}${gap}${day}${gap}${year}${endsFree}`,
  `${startsFree}${month}${gap}${year}${endsFree}`,
  `${startsFree}${month}\\.?\\s?['’](?<shortYear>\\d{2})${endsFree}`,
  `${startsFree}${year}${gap}${month}${gap}${day}${endsFree}`,
  `${startsFree}${year}${gap}${month}(?=\\s{0,3}$|\\s?[\\])）|,;.])`,
  `${startsFree}${year}(?<separator>[/-])(?<monthNumber>\\d{1,2})(?:\\k<separator>(?<day>\\d{1,2}))?${endsFree}`,
  `${startsApart}${year}\\.(?<monthNumber>\\d{1,2})(?:\\.(?<day>\\d{1,2}))?${endsApart}`,
  `${startsApart}${year},(?<monthNumber>0[1-9]|1[0-2])(?=\\s{0,3}$|\\s?[\\])）])`,
  `${startsFree}${year}\\s?年\\s?(?<monthNumber>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日)?`,
  `${startsApart}(?:(?<day>1[3-9]|2\\d|3[01])[/.])?(?<monthNumber>0?[1-9]|1[0-2])[/.]${year}${endsApart}`,
  `${startsApart}(?<year>(?:19|20)\\d{2})(?<monthNumber>\\d{2})(?<day>\\d{2})${endsApart}`,
].map((source) => new RegExp(source, 'giu'));

const bareYear = /^\s*(?<year>(?:19|20)\d{2})[\s.,]*$|[[(（]\s?(?<bracketed>(?:19|20)\d{2})\s?[\])）]/u;

/** What every date has; most texts have none, and are looked into no further. */
const anyYear = /(?:19|20)\d{2}|['’]\d{2}/;

/** Longer text is no entry; it is not looked into beyond this. */
const longest = 20_000;

/**
 * The first date anywhere in the text: "29 Sep 2023", "(Mar., 2025)", "September 2023", "2019.10", "[2023/05]",
 * "2025-09-22". A year alone is one only in brackets or as the whole text, and only where no fuller date stands.
 */
export function findDate(text: string): FoundDate | null {
  const within = text.slice(0, longest);
  if (!anyYear.test(within)) return null;
  let first: FoundDate | null = null;
  for (const shape of shapes) {
    for (const match of within.matchAll(shape)) {
      if (first !== null && match.index >= first.start) break;
      const { year, shortYear, month, monthNumber, day } = match.groups!;
      const named = month && String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
      const date = calendarDate(year ?? `20${shortYear}`, named ?? monthNumber, day);
      if (date === null) continue;
      first = { date, start: match.index, end: match.index + match[0].length };
      break;
    }
  }
  if (first !== null) return withBrackets(text, first);
  const match = bareYear.exec(within);
  const stated = match?.groups!['year'] ?? match?.groups!['bracketed'];
  return stated === undefined
    ? null
    : { date: stated, start: match!.index, end: match!.index + match![0].length };
}

/** The date with the brackets that hold nothing else. */
function withBrackets(text: string, found: FoundDate): FoundDate {
  const opening = /[[(（]\s?$/.exec(text.slice(Math.max(0, found.start - 2), found.start));
  const closing = /^\s?\.?[\])）]/.exec(text.slice(found.end, found.end + 3));
  if (!opening || !closing) return found;
  return { ...found, start: found.start - opening[0].length, end: found.end + closing[0].length };
}

/** The parts as one date, or null when no calendar has it. */
function calendarDate(...parts: (string | undefined)[]): string | null {
  const stated = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const [year, month = 1, day = 1] = stated.map(Number);
  const utc = new Date(Date.UTC(year!, month - 1, day));
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day ? stated.join('-') : null;
}
