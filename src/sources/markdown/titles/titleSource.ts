import { findDate } from '../text/date.js';
import { isVenueWithYear } from '../parts/lead.js';

/** No more parts of a source than these stand behind a title. */
const mostParts = 3;
const longestPart = 60;
const longestSource = 150;

/**
 * Takes off what punctuation alone parts from the end of a title and what says where or when the paper appeared: "A
 * Title, 2023.11", "A Title, dec 2016", "A Title, EuroSys 2017", "A Title - CVPR - 2017", "A Title,2017,IV", "A Title, in".
 */
export function withoutSource(written: string): { title: string; source: string[]; venue: string | null } {
  const whole = written.trimEnd();
  const typed = atType(whole) ?? atQuotation(whole);
  if (typed !== null) {
    const [end = '', year] = /,?\s*((?:19|20)\d{2})$/.exec(typed.source) ?? [];
    const venue = typed.source.slice(0, typed.source.length - end.length);
    return { title: typed.title, source: year === undefined ? [] : [year], venue };
  }
  const id = startOfArxivId(whole);
  let title = whole.slice(0, id).replace(/[.,;]?\s+[Ii]n:?$/, '');
  const source = id < whole.length ? [whole.slice(id).replace(/[()]/g, '').trim()] : [];
  for (let count = 0; count < mostParts; count += 1) {
    const at = startOfPart(title);
    if (at === null) break;
    source.unshift(title.slice(at).replace(/^[\s,.;，；–—-]+(?:[Ii]n:? )?/, ''));
    title = title.slice(0, at).trimEnd();
  }
  return { title, source: source.length > 1 ? [...source, source.join(', ')] : source, venue: null };
}

interface Parted {
  title: string;
  source: string;
}

/** "A Title[C] ICML, 2018", "A Title[J]. A Journal": what GB/T 7714 calls the document parts its title from the source. */
function atType(written: string): Parted | null {
  const type = /(?:(?<=\S)\[[JCDMRSPNZA](?:\/OL)?\][.,]?|\s\[[JCDMRSPNZA](?:\/OL)?\][.,])\s+(?=\p{Lu})/u.exec(
    written,
  );
  const title = written.slice(0, type?.index ?? 0);
  const source = written.slice((type?.index ?? 0) + (type?.[0].length ?? 0));
  return type !== null && isLong(title) && source.length <= longestSource ? { title, source } : null;
}

/** `"A Title of Some Words." A Journal, 2018`: a title in quotation marks, and nothing but its source behind it. */
function atQuotation(written: string): Parted | null {
  const [, title = '', source = ''] =
    /^["“]([^"“”]{8,300})[.,]["”]\s+(\p{Lu}[^"“”:?!]{2,100})$/u.exec(written) ?? [];
  return title.split(/\s+/).length >= 3 ? { title, source } : null;
}

/** Where an arXiv id stands that no mark parts from the title: "A Title of Some Words arXiv:2001.00001". */
function startOfArxivId(title: string): number {
  const id =
    /(?<=[\p{L}\p{N}?!])(?<!preprint)\s\(?(?:arxiv preprint[\s:]{1,2})?arxiv[:\s]\s?\d{4}\.\d{4,5}(?:v\d{1,2})?\)?$/iu.exec(
      title,
    );
  return id !== null && isLong(title.slice(0, id.index)) ? id.index : title.length;
}

/** Where the last part of the title starts that is a date or a venue; null where none is. */
function startOfPart(title: string): number | null {
  const from = Math.max(0, title.length - longestPart);
  const tail = title.slice(from);
  const marks = [
    ...tail.matchAll(
      /[,.;]\s+|\s,(?=\S)|,(?=(?:19|20)\d{2}(?!\d)|\p{Lu}{2}|arxiv\s)|\s?[，；]\s*|\s[-–—]\s/gu,
    ),
  ];
  const last = marks.at(-1);
  if (last === undefined || !isLong(title.slice(0, from + last.index))) return null;
  const part = bare(tail.slice(last.index + last[0].length));
  const beforeLast = marks.at(-2);
  // "A Title, apr 2016, Some Company"
  if (
    beforeLast !== undefined &&
    part.split(' ').length <= 3 &&
    isLong(title.slice(0, from + beforeLast.index))
  ) {
    const middle = bare(tail.slice(beforeLast.index + beforeLast[0].length, last.index));
    if (isMonth(middle)) return from + last.index;
  }
  return !/[()[\]]/.test(part) && (isDate(part) || isSource(part)) ? from + last.index : null;
}

function bare(part: string): string {
  return part.replace(/\.$/, '').replace(/^[Ii]n:? /, '');
}

function isMonth(text: string): boolean {
  return isDate(text) && /\p{L}/u.test(text);
}

function isLong(title: string): boolean {
  return title.split(/\s+/).length >= 2;
}

function isDate(text: string): boolean {
  const date = findDate(text);
  return (
    date !== null &&
    !/[\p{L}\p{N}]/u.test(text.slice(0, date.start)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(date.end))
  );
}

/** "EuroSys 2017", "IEEE Computer", "arXiv:1509.02634 / ICCV 2015". */
function isSource(text: string): boolean {
  if (/^arxiv:\s?\d{4}\.\d{4,5}/i.test(text)) return true;
  const isDated =
    /^\p{Lu}[\p{L}&'’ ]{2,40} ['’]?(?:19|20)?\d{2}$/u.test(text) &&
    /['’ ](?:(?:19|20)\d{2}|['’]\d{2})$/.test(text);
  return (
    isVenueWithYear(text) ||
    (isDated && text.split(' ').length <= 5) ||
    /^IEEE \p{Lu}[\p{L} ]{2,40}$/u.test(text)
  );
}
