import { looksLikeByline, readByline } from '../parts/byline.js';
import { isInvertedBeforeYear, isInvertedName } from '../parts/invertedName.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear, readLead } from '../parts/lead.js';
import { joined, type Piece } from '../text/pieces.js';
import { severalSurnames } from '../parts/severalSurnames.js';

/** A title that a link, bold or italics mark, behind names. */
export interface BehindNames {
  title: string;
  before: Piece[];
  after: Piece[];
  /** The year between names and title. */
  date: string | null;
}

/** No byline has more parts in bold, in italics or in links. */
const mostPieces = 60;

/**
 * The marked title behind the names with which an entry starts: "Ada Lovelace, Alan Turing [A Title](…)", "Lovelace,
 * A., & Hopper, G. (1952). **A Title**". The names may end in a link that says where it leads, some of them may be in
 * bold, and the title may stand on the line below. Null where no names are before it or nothing ends them.
 */
export function namesThenTitle(written: Piece[]): BehindNames | null {
  const pieces = withoutDay(written);
  for (let at = 1; at < Math.min(pieces.length, mostPieces); at += 1) {
    const piece = pieces[at]!;
    if (!/^(?:link|strong|emphasis)$/.test(piece.kind) || !isTitle(pieces, at)) continue;
    const line = pieces.slice(0, at);
    if (!areOfNames(line, piece.text) || isByline(piece, line)) continue;
    const labels = line.filter(({ kind }) => kind === 'label');
    const written = joined(line.filter(({ kind }) => kind !== 'label'));
    const isBelow = /^\s*$/.test(written.slice(written.lastIndexOf('\n') + 1)) && written.includes('\n');
    if (labels.length > 0 && !isBelow) return null;
    const dated = partYear(written);
    const parted = partStartOfTitle(withoutBrackets(dated.names));
    const found = { ...dated, names: parted.names };
    const isEnded = found.date !== null || isBelow || /[,.:;]\s*$/.test(found.names);
    const isDated = found.date !== null && isInvertedBeforeYear(found.names);
    if ((!isDated && !isNames(found.names, isEnded)) || holdsTitle(found.names)) continue;
    if (!isEnded && (piece.kind !== 'link' || piece.text.split(/\s+/).length < 3)) return null;
    const before: Piece[] = [{ kind: 'text', text: found.names }];
    return {
      title: `${parted.start}${piece.text}`,
      before,
      after: [...labels, ...pieces.slice(at + 1)],
      date: found.date,
    };
  }
  return null;
}

/** "*Apr 29, 1843:* Ada Lovelace. **A Title**": the day on which a group read the paper. */
function withoutDay(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const day = pieces[at];
  const isMarked = day?.kind === 'emphasis' || day?.kind === 'strong';
  return isMarked && isDay.test(day.text.trim()) ? pieces.slice(at + 1) : pieces;
}

const isDay =
  /^(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?(?: \d{1,2})?,? (?:19|20)\d{2}(?: at \d{1,2}(?::\d{2})? ?[ap]m)?:?$/iu;

/** Whether what stands before may be names: bold with italics behind it is a title with its byline. */
function areOfNames(before: Piece[], title: string): boolean {
  const kinds = new Set(before.map(({ kind }) => kind));
  if (kinds.has('code') || (kinds.has('strong') && kinds.has('emphasis'))) return false;
  return (
    title.trim().split(/\s+/).length > 1 || before.every(({ kind }) => kind === 'text' || kind === 'break')
  );
}

/** "**Loom Sampler**", "*Ada Lovelace, Alan Turing, Grace Hopper*": three names in italics below bold text without a comma. */
function isByline({ kind, text }: Piece, before: Piece[]): boolean {
  const isTitle = before.some((piece) => piece.kind === 'strong') && !/,/.test(joined(before));
  return isTitle && kind === 'emphasis' && text.split(',').length >= 3 && looksLikeByline(text);
}

/** Whether the piece may be a title and no further name, venue or label. */
function isTitle(pieces: Piece[], at: number): boolean {
  const { text, kind } = pieces[at]!;
  const bare = text.trim();
  if (!/\p{L}{2}/u.test(bare) || isLabel(bare) || /[:：]$/.test(bare)) return false;
  // "Weaving Science 12.24 (2021)"
  if (isVenueWithYear(bare) || /\s\d[\d.:]*\s\((?:19|20)\d{2}\)$/.test(bare)) return false;
  const next = pieces[at + 1];
  // "1952. *Weaving Machines*. 9th ed.": a short title of a book, and no journal.
  const isBook =
    /\s(?:19|20)\d{2}[a-z]?\.\s*$/.test(joined(pieces.slice(0, at))) && /^\.(?:\s|$)/.test(next?.text ?? '');
  if (kind === 'emphasis' && bare.split(/\s+/).length < (isBook ? 2 : 3)) return false;
  // "**A Title**, ICLR 2015": what follows a comma may say where it appeared.
  const behind = next?.kind === 'text' ? next.text : '';
  const isSource = isVenueWithYear(behind.replace(/^[\s,]+/, '').split(/[.;[(\n]/)[0]!);
  const isFollowed = /^\s*(?:[,;&*†‡]|and\s|et\.? al)/.test(behind) && !isSource;
  return !(isFollowed && looksLikeByline(`${bare}, Ada Lovelace`));
}

/** Longer text before a link is no byline that goes over into a title. */
const longestNames = 1_000;

/** "Lovelace, A., & Babbage, C. Host of Looms: ": behind the names, a title begins before its link, up to its colon. */
function partStartOfTitle(text: string): { names: string; start: string } {
  const whole = { names: text, start: '' };
  if (text.length > longestNames || !text.trimEnd().endsWith(':')) return whole;
  const match = /^(.{4,}(?:[.)]|\bal\b\.?))\s+(\p{Lu}[^\s.,:;()&]*(?:\s[^\s.,:;()&]+){0,5}:)\s*$/u.exec(text);
  const [, names, start] = match ?? [];
  const bare = names?.replace(/\s*\((?:n\.d\.|(?:19|20)\d{2}[a-z]?)\)\.?$/, '') ?? '';
  const word = start?.slice(0, -1) ?? '';
  const isLabelled = isLabel(word) || /^title$/i.test(word) || isVenueWithYear(word);
  const isParted = start !== undefined && !isLabelled && /,/.test(bare) && looksLikeByline(bare);
  return isParted ? { names: bare, start: `${start} ` } : whole;
}

/** Without the brackets that stood round links, and without emoji, numbers and letters, "[A]", before the names. */
function withoutBrackets(text: string): string {
  const plain = text.replace(/[[(]\s*[\])]/g, ' ').replace(/\s+/g, ' ');
  return readLead([{ kind: 'text', text: plain }]).rest.replace(
    /^[^\p{L}]*\[?\d{1,4}[\].)]+\s*|^\s*\[\p{Lu}\]\s*/u,
    '',
  );
}

function partYear(text: string): { names: string; date: string | null } {
  const stated = /[.,]?\s*[(（]?((?:19|20)\d{2})[a-z]?(?:, [^()（）]{1,20})?[)）]?[.,:]?\s*$/.exec(text);
  const isApart = stated !== null && stated.index > 0;
  return isApart
    ? { names: text.slice(0, stated.index + (text[stated.index] === '.' ? 1 : 0)), date: stated[1]! }
    : { names: text, date: null };
}

/** Behind the names of a whole reference stands its title. */
function holdsTitle(text: string): boolean {
  const { venue } = readByline(text.replace(/[\s,:;]+$/, ''));
  return venue !== null && !isVenueWithYear(venue);
}

function isNames(text: string, isEnded: boolean): boolean {
  const names = text.trim().replace(/[,:;]$/, '');
  if (names.length < 4) return false;
  return looksLikeByline(names) || (isEnded && isInvertedName(names)) || severalSurnames(names) !== null;
}
