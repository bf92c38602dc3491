import { findDate } from './date.js';
import { isVenueWithYear } from './lead.js';
import { trimMarks } from './marks.js';

/** A title and what its own brackets say of the paper. */
export interface BareTitle {
  title: string;
  venue: string | null;
  date: string | null;
}

/** "CVPR2022_L2P": venue and year with the name of the model behind them. */
const venueWithName = /^(\p{L}{2,20}(?:19|20)\d{2})_[^\s]{1,40}$/u;

/**
 * Takes venue and date off that lists write in brackets within the bold text or the link of the title: "A Title (ICLR
 * 2020)", "(Dec, 2023) A Title", "(CVPR2022_L2P) A Title". Brackets that say anything else belong to the title.
 */
export function bareTitle(written: string): BareTitle {
  const found: BareTitle = { title: written, venue: null, date: null };
  const leading = /^[([]([^()[\]]{2,60})[)\]][\s:.-]*/.exec(written);
  if (leading && isTitle(written.slice(leading[0].length)) && take(found, leading[1]!))
    found.title = written.slice(leading[0].length);
  const open = Math.max(found.title.lastIndexOf('('), found.title.lastIndexOf('['));
  const trailing = open < 0 ? null : /^[([]([^()[\]]{2,100})[)\]]\.?$/.exec(found.title.slice(open));
  if (trailing && isTitle(found.title.slice(0, open)) && take(found, trailing[1]!))
    found.title = found.title.slice(0, open).trimEnd();
  return found;
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
  const named = venueWithName.exec(inner)?.[1];
  if (named === undefined && !isVenueWithYear(inner) && !isLongVenueWithYear(inner)) return false;
  found.venue ??= trimMarks(named ?? inner);
  return true;
}

/** "IEEE Transactions on Medical Imaging 2020": a capital at the front, a year at the end. */
function isLongVenueWithYear(text: string): boolean {
  return /^\p{Lu}[^.:!?]{2,80}[ ,](?:19|20)\d{2}$/u.test(text) && /\p{L}{3}/u.test(text);
}
