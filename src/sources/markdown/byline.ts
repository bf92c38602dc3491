import { isKnownVenue } from '../../identity/venue.js';
import type { BylineName } from '../record.js';
import { bylineName } from './name.js';
import { bracketGroups, trimMarks } from './marks.js';

/** What stands in an entry's byline. */
export interface Byline {
  names: BylineName[];
  etAl: boolean;
  /** The venue behind the names as written; null when there is none. */
  venue: string | null;
}

/** Also as lists misspell it ("et. al", "etal.", "oet al.") and glued to the name ("Shahet al."). */
const etAlPattern =
  /(?:(?<!\p{L})o?et\.? ?al(?:ii|li|ia)?|(?<=\p{Ll})et al|(?<!\p{L})and others)(?!\p{L})\.?/iu;

/** Reads "First Author (Affiliation) et al. Venue.", "A. One, B. Two and C. Three. Venue", "Some Team". */
export function readByline(text: string): Byline {
  const { masked, restore } = bracketGroups(text.replace(/\s+/g, ' ').trim());
  const { names, venue, etAl } = splitVenue(masked);
  const written = splitNames(names)
    .map((name) => trimMarks(name))
    .filter((name) => /\p{L}/u.test(name));
  const isAlone = written.length === 1 && !etAl;
  return {
    names: written.map((name) => bylineName(name, restore(name), isAlone)),
    etAl,
    venue: readVenue(restore(venue)),
  };
}

/** The venue that a text between byline and links states: an affiliation in brackets before it is none. */
export function readVenue(text: string): string | null {
  const { masked, restore } = bracketGroups(text.trim());
  const whole = trimMarks(restore(masked));
  // Words beside a bracket make the bracket an affiliation or a remark; alone it holds the venue or nothing.
  const bare = trimMarks(masked.replace(/[\uE000-\uF8FF]/g, ' ').replace(/\s+/g, ' '));
  if (/\p{L}/u.test(bare)) return masked.trimStart().search(/[\uE000-\uF8FF]/) === 0 ? bare : whole;
  const inner = trimMarks(whole.replace(/^[([（]|[)\]）]$/g, ''));
  return isKnownVenue(inner) || /\p{L}.*(?:19|20)\d{2}/u.test(inner) ? inner : null;
}

function splitVenue(text: string): { names: string; venue: string; etAl: boolean } {
  const etAl = etAlPattern.exec(text);
  if (etAl) {
    const end = etAl.index + etAl[0].length;
    return { names: text.slice(0, etAl.index), venue: text.slice(end), etAl: true };
  }
  const dot = endOfNames(text);
  if (dot !== null) return { names: text.slice(0, dot), venue: text.slice(dot + 1), etAl: false };
  const start = startOfKnownVenue(trimMarks(text));
  return { names: text.slice(0, start), venue: text.slice(start), etAl: false };
}

/** The first dot that ends a sentence and not an initial ("Benjamin K. Bergen") or a title ("Jr."). */
function endOfNames(text: string): number | null {
  for (const match of text.matchAll(/(\p{L}+)?\.(?=\s*[^\s.])/gu)) {
    const word = match[1] ?? '';
    const isShort = /^\p{L}$/u.test(word) || /^(?:Jr|Sr|Dr|Prof|St|Th|Chr|Ph)$/.test(word);
    if (word !== '' && !isShort) return match.index + word.length;
  }
  return null;
}

/** Where a known series in capitals ends the text ("XLang Lab arXiv", "A. One, B. Two, FSE 2018"), else its length. */
function startOfKnownVenue(text: string): number {
  const starts = [...text.matchAll(/(?<=[\s,;\uE000-\uF8FF]|^)[^\s,;\uE000-\uF8FF]/g)]
    .slice(-3)
    .map((match) => match.index);
  const found = starts.find(
    (start) => /\p{Lu}.*\p{Lu}|^arxiv/iu.test(text.slice(start)) && isAcronymVenue(text.slice(start)),
  );
  return found ?? text.length;
}

/** "Nature" and "Science" are also the last words of many a team's name. */
function isAcronymVenue(text: string): boolean {
  return isKnownVenue(text) && (/^arxiv/i.test(text) || /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(text));
}

/** Names part at commas, semicolons, "and" and "&"; "Jr." belongs to the name before it. */
function splitNames(text: string): string[] {
  const parts = text
    .split(/[,;，、；]|\s(?:and|&)\s/u)
    .map((part) => part.trim().replace(/^(?:and|&)\s/, ''));
  return parts.reduce<string[]>((names, part) => {
    if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(part) && names.length > 0) names.push(`${names.pop()!}, ${part}`);
    else names.push(part);
    return names;
  }, []);
}
