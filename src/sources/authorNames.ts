import { isTeam, naturalOrder } from './personName.js';
import type { BylineName } from './record.js';

export interface Names {
  byline: BylineName[];
  etAl: boolean;
}

/** One author as a field names them. */
export interface NamedAuthor {
  name: string;
  /** Without it the name tells. */
  isTeam?: boolean | undefined;
  rawName?: string | undefined;
  orcid?: string | undefined;
  affiliation?: string | undefined;
}

/** The byline of authors given one by one; "others" and "et al." among them say that there are more. */
export function bylineOf(authors: readonly NamedAuthor[]): Names {
  const named = authors.filter(({ name }) => !others.test(name.trim()) && /[\p{L}\p{N}]/u.test(name));
  const etAl = named.length < authors.length && authors.some(({ name }) => others.test(name.trim()));
  const isAlone = named.length === 1 && !etAl;
  const byline = named.map((author): BylineName => {
    const written = plainName(author.name);
    const team = author.isTeam ?? isTeam(written, isAlone);
    const found: BylineName = {
      name: team ? written : naturalOrder(written.replace(/,$/, '')),
      rawName: (author.rawName ?? author.name).trim(),
      kind: team ? 'TEAM' : 'PERSON',
    };
    if (author.orcid !== undefined) found.orcid = author.orcid;
    if (author.affiliation !== undefined) found.affiliation = author.affiliation;
    return found;
  });
  return { byline, etAl };
}

/** Most names are plain already. */
function plainName(name: string): string {
  if (/^[\x21-\x7E\u00C0-\u024F]+(?: [\x21-\x7E\u00C0-\u024F]+)*$/.test(name)) return name;
  return name
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const others = /^(?:and )?(?:others|et\.? ?al\.?|…|\.\.\.)$/i;

/**
 * The names in a text that may hold several: "A. One; B. Two", "A. One and B. Two", "One, A.; Two, B.",
 * "A. One, B. Two, C. Three et al.". One comma turns a name round.
 * @param isWhole the text is the whole byline: "Alan Kay, Ada Lovelace" are then two
 */
export function splitAuthors(text: string, { isWhole }: { isWhole: boolean }): string[] {
  if (!/[,;&，；、]| and |et\.? ?al/i.test(text)) return [text];
  const { written, etAl } = withoutOthers(text.trim());
  const areParted = /[;；]/.test(written);
  const names = written
    .split(/[;；]/)
    .flatMap((part) => (isTeam(part, false) ? [part] : part.split(/,? (?:and|&) |[、，]/)))
    .flatMap((part) => splitAtCommas(part.trim(), isWhole && !areParted))
    .filter((name) => name !== '');
  return etAl ? [...names, 'et al.'] : names;
}

function withoutOthers(text: string): { written: string; etAl: boolean } {
  const found = /(?<!\p{L})(?:et\.? ?al\.?|and others)$/iu.exec(text.slice(-20));
  return found ? { written: text.slice(0, -found[0].length), etAl: true } : { written: text, etAl: false };
}

function splitAtCommas(text: string, isWhole: boolean): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || isTeam(text, false)) return [text];
  if (parts.some((part) => /^(?:Jr|Sr|II|III|IV)\.?$/.test(part)))
    return parts.length <= 3 ? [text] : joinSuffixes(parts);
  if (parts.length === 2) {
    const areTwo = isWhole && parts.every((part) => part.includes(' ') && /\p{L}{2}/u.test(lastWord(part)));
    return areTwo ? parts : [text];
  }
  // "One, A., Two, B. C.": surname and initials in turn.
  const arePairs =
    parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || initials.test(part));
  return arePairs
    ? parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]}`] : []))
    : parts;
}

const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function joinSuffixes(parts: string[]): string[] {
  return parts.reduce<string[]>((names, part) => {
    if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(part) && names.length > 0) names.push(`${names.pop()!}, ${part}`);
    else names.push(part);
    return names;
  }, []);
}
