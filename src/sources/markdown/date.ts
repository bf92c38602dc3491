/** What a text says before its own words. */
export interface LeadingDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the text states none or one that no calendar has. */
  date: string | null;
  /** The text behind the date, or behind digits in square brackets that are no date. */
  rest: string;
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
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? { date, rest: text.slice(start + whole.length) } : undated;
}

function isCalendarDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const utc = new Date(Date.UTC(year!, month - 1, day));
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}
