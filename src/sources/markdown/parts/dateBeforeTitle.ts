import { readDate } from '../text/date.js';

/** A title without the date that stands before it in the same bold text or link. */
export interface UndatedTitle {
  title: string;
  date: string | null;
}

/**
 * "05/28/21 A Title", "28.05.2021: A Title", "2021-05-28 A Title", "210528 A Title", "2021 - A Title". Where day and month may be one or the other, the year
 * alone is the date.
 */
export function withoutDateBefore(written: string): UndatedTitle {
  const [, first, , second, year, shortTitle] =
    /^(\d{1,2})([/.])(\d{1,2})\2((?:(?:19|20))?\d{2})\s*[:–—-]?\s+(?=["“]?\p{L}|\d)(.+)$/su.exec(written) ??
    [];
  if (shortTitle !== undefined) {
    const date = calendarDate(Number(first), Number(second), year!);
    return date === null ? { title: written, date: null } : { title: shortTitle, date };
  }
  const [, ofYear, behindYear] = /^((?:19|20)\d{2})\s[-–—]\s+(["“]?\p{L}.+)$/su.exec(written) ?? [];
  if (behindYear !== undefined) return { title: behindYear, date: ofYear! };
  const [, short, month, behindMonth] = /^(\d{2})(0[1-9]|1[0-2])-(?=\p{Lu})(.+)$/su.exec(written) ?? [];
  if (behindMonth !== undefined)
    return { title: behindMonth, date: short === '19' || short === '20' ? null : `20${short}-${month}` };
  const [, digits, behindDigits] =
    /^(\d{6}(?:\d{2})?)\s*[:：–—-]?\s+(?=["“]?\p{L}|\d)(.+)$/su.exec(written) ?? [];
  const compact = digits === undefined ? null : compactDate(digits);
  if (compact !== null) return { title: behindDigits!, date: compact };
  const { date, rest } = readDate(written);
  const title = /^[\s:–—-]*(["“]?\p{L}.+)$/su.exec(rest)?.[1];
  return date !== null && /^\d/.test(written) && title !== undefined
    ? { title, date }
    : { title: written, date: null };
}

/** "210528", "20210528": a day of this century, or of any, in nothing but digits; null for any other number. */
export function compactDate(text: string): string | null {
  const [, century, year, month, day] = /^(19|20)?(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return day === undefined ? null : readDate(`${century ?? '20'}${year!}-${month!}-${day}`).date;
}

/** "05/28/2021", "28.05.2021": nothing but such a date; null for every other text. */
export function dayOfYear(text: string): string | null {
  const [, first, , second, year] = /^(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : calendarDate(Number(first), Number(second), year);
}

function calendarDate(first: number, second: number, written: string): string | null {
  const year = written.length === 2 ? `20${written}` : written;
  if (first === 0 || second === 0 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  if (first <= 12 && second <= 12 && first !== second) return year;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
