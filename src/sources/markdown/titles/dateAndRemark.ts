import { isKnownVenue } from '../../../identity/venue.js';
import { isVenueWithYear } from '../parts/lead.js';
import { findDate } from '../text/date.js';

/** A title without the date and the remark at its end; `date` is null where they are none. */
export interface UndatedTitle {
  title: string;
  date: string | null;
}

const fewestWords = 2;
const atEnd = /\s?(\((?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}\))\s?\(([^()]{2,120})\)$/;

/**
 * "A Title (2014.09) (LoomNet, the first of its kind)": a date in brackets, and a remark in others behind it. Where the paper
 * appeared is no remark.
 */
export function withoutDateAndRemark(title: string): UndatedTitle {
  const [whole = '', stated = '', remark = ''] = atEnd.exec(title) ?? [];
  const before = title.slice(0, title.length - whole.length).trimEnd();
  const date = stated === '' ? null : findDate(stated);
  if (date === null || isKnownVenue(remark) || isVenueWithYear(remark)) return { title, date: null };
  return before.split(/\s+/).length < fewestWords
    ? { title, date: null }
    : { title: before, date: date.date };
}
