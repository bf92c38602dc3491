import type { LinkRecord } from '../../record.js';
import { looksLikeByline } from '../parts/byline.js';
import { isLabel } from '../text/label.js';
import { isInstitution } from '../parts/institution.js';
import { endsInNames } from '../parts/namesBehindSentence.js';
import { isVenueWithYear, readLead } from '../parts/lead.js';
import type { Piece } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

/**
 * "**MAD**: A Scalable Dataset for … [[Paper](…)]": the name in bold, or one word in italics, begins the title, also behind a
 * venue or a date, and where the rest is in italics. A title in quotation marks is whole without the name.
 */
export function withName(pieces: Piece[], links: LinkRecord[]): Piece[] {
  const at = pieces.findIndex((_, index) => readLead(pieces.slice(0, index + 1)).rest !== '');
  const name = pieces[at];
  const [title, ...behind] = withOpenedItalics(pieces.slice(at + 1));
  if (name === undefined || title?.kind !== 'text' || isLabel(name.text)) return pieces;
  const isMarked = name.kind === 'strong' || (name.kind === 'emphasis' && !/\s/.test(name.text));
  if (!isMarked) return pieces;
  const isStated = pieces.slice(0, at).some(({ text }) => /\d/.test(text));
  const isTitle =
    /^\s?[:：]\s*\S+\s+\S/.test(`${/[:：]$/.test(name.text) ? ':' : ''}${title.text}`) &&
    !/^\s?[:：]?\s*["“]/.test(title.text) &&
    name.text.split(/\s+/).length <= 6 &&
    (isStated || links.some(({ kind }) => kind === 'PAPER') || endsInNames(title.text));
  const text = isNamedTwice(name.text, title.text)
    ? title.text.replace(/^[\s:：]+/, '')
    : `${name.text}${title.text.replace(/^\s+(?=[:：])/, '')}`;
  return isTitle ? [...pieces.slice(0, at), { kind: 'text', text }, ...behind] : pieces;
}

/** "**LOOM**: LOOM: A Title of Some Words", "**?**: A Title of Some Words": the title is whole without the name. */
function isNamedTwice(name: string, behind: string): boolean {
  const title = behind.replace(/^[\s:：]+/, '').toLowerCase();
  return !/[\p{L}\p{N}]/u.test(name) || title.startsWith(`${name.replace(/[\s:：]+$/, '').toLowerCase()}:`);
}

/** " *A Title of Some Words*", ": *A Title of Some Words*" behind a name, without the italics, where they hold no names. */
function withOpenedItalics(pieces: Piece[]): Piece[] {
  const [before, title, ...behind] = pieces;
  const isTitle =
    before?.kind === 'text' &&
    /^\s?[:：]?\s*$/.test(before.text) &&
    title?.kind === 'emphasis' &&
    isLong(title.text) &&
    !looksLikeByline(title.text) &&
    !isVenueWithYear(title.text);
  return isTitle ? [{ kind: 'text', text: before.text + title.text }, ...behind] : pieces;
}

/**
 * "**[YOLO]** You Only Look Once", "[2025] [**Some Company**] A Title", "**ICLR 2025** [**YOLO**] You Only Look Once": what
 * stands in brackets and bold is a tag.
 */
export function withoutTag(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex((piece) => piece.kind === 'strong' && readLead([piece]).rest !== '');
  const [tag, title] = pieces.slice(at, at + 2);
  if (at < 0 || tag!.text.length > 60 || title?.kind !== 'text') return pieces;
  const before = pieces.slice(0, at);
  if (/^\[[^[\]]+\]$/.test(tag!.text))
    return readLead(before).rest === '' && isLong(title.text) && readLead([tag!]).rest !== ''
      ? [...before, ...pieces.slice(at + 1)]
      : pieces;
  const opening = before.at(-1);
  if (!opening || !/\[\s*$/.test(opening.text) || !/^\s*\]/.test(title.text)) return pieces;
  const lead = [...before.slice(0, -1), { ...opening, text: opening.text.replace(/\[\s*$/, '') }];
  const rest = { ...title, text: title.text.replace(/^\s*\]/, '') };
  const isTag = readLead(lead).rest === '' && isLong(rest.text) && !isVenueWithYear(tag!.text);
  return isTag ? [...lead, rest, ...pieces.slice(at + 2)] : pieces;
}

/** "`LOOM`: Threads Made of Numbers. [pdf](…)": code before a title is what the paper's method is called. */
export function withoutCode(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [name, title] = pieces.slice(at, at + 2);
  if (name?.kind !== 'code' || title?.kind !== 'text' || name.text.split(/\s+/).length > 4) return pieces;
  const text = title.text.replace(/^\s*[:：–—-]?\s*/, '');
  return isLong(text) && /^["“‘]?[\p{Lu}\p{N}]/u.test(text) && readLead([name]).rest !== ''
    ? [...pieces.slice(0, at), { kind: 'text', text }, ...pieces.slice(at + 2)]
    : pieces;
}

function isLong(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3;
}

const shortest = 40;
const smallWord =
  /\s(?:a|an|the|of|on|in|for|from|with|without|via|by|to|and|or|as|at|using|over|under|between|through|into|towards?)$/i;

/** A title that is broken over two or three lines made whole: the first line ends where no title does. */
export function withWholeLines(pieces: Piece[]): Piece[] {
  let result = pieces;
  for (let count = 0; count < 3; count += 1) {
    const at = result.findIndex(({ kind }) => kind === 'break' || kind === 'label' || kind === 'link');
    const start = result.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const [line, next] = [result[at - 1], result[at + 1]];
    if (at < 0 || at - 1 < start) {
      // Only a blank line's break stands before the title.
      if (at !== 0 || result[0]!.kind !== 'break') return result;
      result = result.slice(1);
      continue;
    }
    if (result[at]!.kind !== 'break' || line?.kind !== 'text' || next?.kind !== 'text') return result;
    if (!goesOn(line.text.trim(), next.text.trim(), result.slice(at + 2))) return result;
    const text = `${line.text.trimEnd()} ${next.text.trimStart()}`;
    result = [...result.slice(0, at - 1), { kind: 'text', text }, ...result.slice(at + 2)];
  }
  return result;
}

function goesOn(line: string, next: string, [behind, below, ...others]: Piece[]): boolean {
  if (!/\p{L}/u.test(next) || looksLikeByline(next) || isVenueWithYear(next) || isMeeting.test(next))
    return false;
  // "Source: https://…"
  if (/^[^:：]{2,20}[:：]/.test(next) && isLabel(next.split(/[:：]/)[0]!)) return false;
  if (smallWord.test(line) || /[:-]$/.test(line)) return !looksLikeByline(line);
  // "Weaving the Numbers of a Loom", "Guided by Neural Networks", "https://…"
  const isOverAddress = behind?.kind === 'break' && below?.kind === 'label' && others.length === 0;
  if (isOverAddress && isLong(line) && !/[.?!,;)\]]$/.test(line) && hasTopicWord(next)) return true;
  // "Weaving for the loom-temporal", "mining of threads: A survey. [paper]": small letters up to the links.
  const rest = beforeVenue(next, behind);
  const isEnded = rest !== null || behind?.kind === 'label';
  const isRest = isEnded && /^\p{Ll}\S*\s\S/u.test(next) && !/[.;?!]\s\w|[(（]\w/.test(rest ?? next);
  if (isRest && isLong(line) && !/[.?!,;)\]]$/.test(line)) return !looksLikeByline(line);
  // "Weaving Numbers by Threads", "Loom-and-shuttle Generation (**ICML**)"
  const isWhole = rest !== null && /\S\s+\S/.test(rest) && hasTopicWord(rest) && !looksLikeByline(rest);
  if (
    isWhole &&
    isLong(line) &&
    !isInstitution(rest) &&
    !/[.?!,;)\]]$/.test(line) &&
    !/[.;?!]\s\w/.test(rest)
  )
    return !looksLikeByline(line);
  if (/,$/.test(line) && isLong(line) && behind?.kind === 'label' && isClause(next)) return true;
  if (line.length < shortest || /[.?!,;)\]]$/.test(line)) return false;
  const isBeforeLabel = behind === undefined || behind.kind === 'label' || behind.kind === 'break';
  const words = next.replace(/[\s.,[(|]+$/, '').split(/\s+/);
  return (
    isBeforeLabel &&
    words.length <= 12 &&
    !/[.:;]\s|[(（]/.test(next) &&
    (/^\p{Ll}/u.test(next) || behind?.kind === 'label')
  );
}

/** What stands before the venue in brackets that ends a line: "of Threads (**ICML 1952**)", "of Threads (ICML 1952) [paper]". */
function beforeVenue(text: string, behind: Piece | undefined): string | null {
  const opening = /\s*[(（]\s*$/.exec(text);
  if (opening !== null)
    return behind?.kind === 'strong' && isVenueWithYear(behind.text) ? text.slice(0, opening.index) : null;
  const stated = /\s*[(（]([^()（）]{3,40})[)）][\s[]*$/.exec(text);
  return stated !== null && behind?.kind === 'label' && isVenueWithYear(stated[1]!)
    ? text.slice(0, stated.index)
    : null;
}

/** "Weaving of Large Cloth Workshop 2020" */
const isMeeting = /\b(?:workshop|conference|symposium),? (?:19|20)\d{2}\W*$/i;

/** "Learning Looms as We Go," over "One thread at a time [paper]": mostly small words, and none that begins a source. */
function isClause(text: string): boolean {
  const words = text.replace(/[\s.,[(|]+$/, '').split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length >= 3 &&
    words.length <= 12 &&
    small * 2 > words.length &&
    !/[.:;]\s|[(（\d]/.test(text) &&
    !/^(?:in|by|from|at|accepted|published|presented|submitted|appeared|to appear)\b/i.test(text)
  );
}
