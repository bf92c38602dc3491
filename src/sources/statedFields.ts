import { parseArxivId } from '../identity/arxiv.js';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as bibliographies give it, in one text or in parts. */
export interface DateFields {
  /** "2023-05-17", "2023-05", "2023/2024", "17 May 2023" … */
  date?: string | null;
  year?: string | null;
  /** A number or a name in any length. */
  month?: string | null;
  day?: string | null;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the fields state it; null when they state no year. */
export function statedDate({ date, year, month, day }: DateFields): string | null {
  const written = date?.trim() ?? '';
  const numeric = /^(\d{4})(?:[-/](\d{1,2})(?!\d))?(?:[-/](\d{1,2})(?!\d))?/.exec(written);
  if (numeric) return joined(numeric[1]!, numeric[2], numeric[3]);
  const found =
    /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/.exec(year ?? '')?.[0] ??
    /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/.exec(written)?.[0];
  if (found === undefined) return null;
  const words = month ?? written;
  const named = monthNames.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(words)) + 1;
  const number = named > 0 ? String(named) : /^\s*(\d{1,2})(?!\d)/.exec(month ?? '')?.[1];
  const stated = /^\s*(\d{1,2})(?!\d)/.exec(day ?? '')?.[1] ?? (named > 0 ? dayBeside(words) : undefined);
  return joined(found, number, stated);
}

/** "17 May", "May 17", "May 17–19". */
function dayBeside(words: string): string | undefined {
  return /(?<!\d)(\d{1,2})(?!\d)/.exec(words)?.[1];
}

function joined(year: string, month?: string, day?: string): string {
  const monthNumber = Number(month ?? 0);
  if (monthNumber < 1 || monthNumber > 12) return year;
  const whole = `${year}-${String(monthNumber).padStart(2, '0')}`;
  const dayNumber = Number(day ?? 0);
  const daysInMonth = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return dayNumber < 1 || dayNumber > daysInMonth ? whole : `${whole}-${String(dayNumber).padStart(2, '0')}`;
}

/** Keywords written in one text: parted by semicolons where there are any, else by commas. */
export function splitKeywords(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword !== '');
}

/** The arXiv id that a text mentions: "arXiv preprint arXiv:2304.08247", "arXiv:2304.08247 [cs]". */
export function mentionedArxivId(text: string): string | null {
  const found = /arxiv:\s{0,3}([a-z.-]{0,20}\/?\d[\dv.]{5,15})/i.exec(text)?.[1];
  return (found === undefined ? undefined : parseArxivId(found.replace(/\.+$/, ''))?.id) ?? null;
}
