import type { BylineName } from '../record.js';
import { areNamesInBrackets, bracketedNames } from './bracketedNames.js';
import { looksLikeByline, readByline, readVenue } from './byline.js';
import { findDate } from './date.js';
import { announced, isLabel } from './label.js';
import { isVenueWithYear } from './lead.js';
import { isPersonShaped } from './nameWords.js';
import { bracketGroups, trimMarks } from './marks.js';
import type { Piece } from './pieces.js';
import { hasTopicWord } from './topicWords.js';

/** What an entry says of its paper beside the title and the links. */
export interface Parts {
  names: BylineName[];
  etAl: boolean;
  venue: string | null;
  date: string | null;
}

interface Segment {
  text: string;
  style: 'plain' | 'emphasis' | 'group' | 'code';
  isBehindLinks: boolean;
}

/** Reads byline, venue and date from what stands behind a title, in any order. */
export function readParts(pieces: Piece[]): Parts {
  const parts: Parts = { names: [], etAl: false, venue: null, date: null };
  const segments = segmentsOf(withJoinedNames(pieces))
    .flatMap(withoutSummary)
    .flatMap(partBrackets)
    .map((segment) => ({
      ...segment,
      text: takeDates(parts, segment.text),
    }));
  const byline =
    segments.find((segment) => isByline(segment) && /\bet\.? ?al\b/i.test(segment.text)) ??
    segments.find(isByline) ??
    segments.find(isTeamInItalics);
  if (byline) takeByline(parts, byline.text);
  for (const segment of segments) {
    if (segment !== byline) takeVenue(parts, segment);
  }
  return parts;
}

/** "*Ada Lovelace*, *Alan Turing*": names that have italics of their own are one byline. */
function withJoinedNames(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    const before = result.at(-2);
    const isJoint = last?.kind === 'text' && /^\s?(?:,|and|&|, and|, &)\s?$/.test(last.text);
    if (piece.kind === 'emphasis' && isJoint && before?.kind === 'emphasis' && index > 1) {
      result.splice(-2, 2, {
        ...before,
        text: `${before.text}${last.text}${piece.text}`,
      });
    } else result.push(piece);
  }
  return result;
}

/** "Ada Lovelace, Alan Turing; This paper shows …": a summary behind the semicolon that ends the names. */
function withoutSummary(segment: Segment): Segment[] {
  const text = segment.text.replace(/^[\s,;.:]+/, '');
  const stop = text.indexOf(';');
  if (segment.style !== 'plain' || stop < 0) return [segment];
  const names = text.slice(0, stop);
  const behind = text.slice(stop + 1);
  const clause = behind.split(/[;,.]/, 1)[0]!.trim();
  const isSummary = clause.split(/\s+/).length > 6 || hasTopicWord(clause);
  return isSummary && looksLikeByline(trimMarks(names)) ? [{ ...segment, text: names }] : [segment];
}

/** "(Ada Lovelace et al. 2019) shows how": names in brackets of their own. */
function partBrackets(segment: Segment): Segment[] {
  const found = segment.style === 'plain' ? bracketedNames(segment.text) : null;
  return found === null
    ? [segment]
    : [
        { ...segment, text: found.names },
        { ...segment, text: found.behind },
      ];
}

/** Text runs between links, bars, ends of lines and changes of style. */
function segmentsOf(pieces: Piece[]): Segment[] {
  const segments: Segment[] = [];
  let run = '';
  let isBehindLinks = false;
  const add = (text: string, style: Segment['style']) => {
    const bare = trimMarks(text);
    // "[arXiv]" without an address is a link to come; "arXiv." is a venue.
    const isPlaceholder = isLabel(bare) && (style === 'group' || !/[(（]|arxiv/i.test(bare));
    if (/[\p{L}\p{N}]/u.test(text) && !isPlaceholder)
      segments.push({ text: text.trim(), style, isBehindLinks });
  };
  const flush = () => {
    for (const { text, isGroup } of splitRun(run)) add(text, isGroup ? 'group' : 'plain');
    run = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'label' || (kind === 'link' && isSmall(text))) {
      flush();
      isBehindLinks = true;
    } else if (kind === 'break') {
      // A byline may be broken over lines behind a comma; any other end of line ends a part.
      if (/[,&]\s*$|\sand\s*$/.test(run)) run += ' ';
      else flush();
    } else if (kind === 'emphasis' && !isInsideBrackets(run)) {
      flush();
      add(text, 'emphasis');
    } else if (kind === 'code') {
      flush();
      add(text, 'code');
    } else run += text;
  }
  flush();
  return segments;
}

/** Parts of a run of plain text: groups in square brackets, and what bars part. */
function splitRun(run: string): { text: string; isGroup: boolean }[] {
  return run
    .replace(/[\s-]*【([^【】]{1,200})】/g, ' [$1]')
    .split(/(\[[^[\]]{1,200}\])/)
    .flatMap((part): { text: string; isGroup: boolean }[] =>
      /^\[.*\]$/s.test(part)
        ? [{ text: part.slice(1, -1), isGroup: true }]
        : part
            .split(/[[\]|]|\s[-–—]{1,3}\s/)
            .flatMap(byDots)
            .map((text) => ({ text, isGroup: false })),
    );
}

/** Dots at half height part names ("Ada Lovelace · Alan Turing") or whatever else is beside them. */
function byDots(text: string): string[] {
  return /[·•]/.test(text) && !looksLikeByline(trimMarks(text)) ? text.split(/[·•]/) : [text];
}

/** "thesis in pdf", "paperback@shop": the text of a link that says where it leads and is no part of a byline. */
function isSmall(text: string): boolean {
  return /^\p{Ll}[\p{L}-]*(?:[\s@]|$)/u.test(text);
}

function isInsideBrackets(run: string): boolean {
  return run.split(/[(（]/).length > run.split(/[)）]/).length;
}

/** The text without the dates that stand at its ends or in brackets; the first of them becomes the entry's. */
function takeDates(parts: Parts, text: string): string {
  let left = text;
  for (let count = 0; count < 3; count += 1) {
    const found = findDate(left) ?? yearBetweenCommas(left);
    if (!found) return left;
    const before = left.slice(0, found.start);
    const after = left.slice(found.end);
    const isApart =
      /^[^\p{L}\p{N}]*$/u.test(before) ||
      /^[^\p{L}\p{N}]*$/u.test(after) ||
      /^[(（[,]/.test(left.slice(found.start));
    if (!isApart) return left;
    if (parts.date === null || (found.date.length > parts.date.length && found.date.startsWith(parts.date)))
      parts.date = found.date;
    left = `${before.replace(/\s+$/, '')}${/^[.,]/.test(after) ? '' : ' '}${after}`;
  }
  return left;
}

/** "ICLR, 2021 (Google)": a year that is neither in brackets nor glued to its venue. */
function yearBetweenCommas(text: string): { date: string; start: number; end: number } | null {
  const match = /,\s?((?:19|20)\d{2})(?=\s*(?:$|[.,;(]))/.exec(text);
  return match && !isInsideBrackets(text.slice(0, match.index))
    ? {
        date: match[1]!,
        start: match.index,
        end: match.index + match[0].length,
      }
    : null;
}

function isByline({ text, style }: Segment): boolean {
  const label = announced(text);
  if (label?.what === 'byline') return isAnnouncedByline(text.slice(label.length));
  if (/^[\s,>]*(?:curated |edited )?by\s+\p{Lu}/u.test(text) && isPersonBy(text)) return true;
  const bare = text;
  if (style === 'group') return areNamesInBrackets(bare);
  if (style === 'code' || isVenueWithYear(bare)) return false;
  return looksLikeByline(bare) || bylineBehindVenue(bare) !== null;
}

/** "by Ada Lovelace", "by Lovelace, Ada. KDD": one name is enough behind such a word. */
function isPersonBy(text: string): boolean {
  const { names } = readByline(text);
  return (
    names.length > 0 &&
    names.every(({ name, kind }) => kind === 'PERSON' && isPersonShaped(name)) &&
    !hasTopicWord(names.map(({ name }) => name).join(' '))
  );
}

/** What a list itself calls the authors may have a slip of the pen; a sentence is none. */
function isAnnouncedByline(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const names = text.split(/[,;，、&]|\sand\s/);
  return looksLikeByline(text) || (names.length > 1 && words.length <= names.length * 4);
}

/** A few words in italics that are no venue name a team or an author. */
function isTeamInItalics({ text, style }: Segment): boolean {
  if (style !== 'emphasis' || isVenueWithYear(text) || announced(text)) return false;
  const { masked } = bracketGroups(text);
  return /^[\p{L}@]/u.test(text) && masked.split(/\s+/).length <= 6;
}

function takeByline(parts: Parts, text: string): void {
  const label = announced(text);
  const bare = label?.what === 'byline' ? text.slice(label.length).trim() : text;
  const behind = bylineBehindVenue(bare);
  const { names, etAl, venue } = readByline(behind?.byline ?? bare);
  parts.names = names;
  parts.etAl = etAl;
  parts.venue = behind?.venue ?? venue;
}

/** "ICSE'23, Wei, Jiayi, et al.": the venue comes first. */
function bylineBehindVenue(text: string): { venue: string; byline: string } | null {
  const match = /^([^,]{2,60}),\s*(\S.*)$/s.exec(trimMarks(text));
  if (!match) return null;
  const [, venue, byline] = match;
  const bare = venue!.replace(/^[(（]|[)）]$/g, '');
  return isVenueWithYear(bare) && looksLikeByline(byline!) ? { venue: bare, byline: byline! } : null;
}

function takeVenue(parts: Parts, { text, style, isBehindLinks }: Segment): void {
  if (parts.venue !== null) return;
  const label = announced(text);
  const isAnnounced = label?.what === 'venue';
  const bare = isAnnounced ? text.slice(label.length).trim() : text;
  const { masked, restore } = bracketGroups(bare);
  const inBrackets = [...masked.matchAll(/[\uE000-\uF8FF]/g)].map(([mark]) => restore(mark).slice(1, -1));
  const known = inBrackets.find(isVenueWithYear);
  const outside = trimMarks(masked.replace(/[\uE000-\uF8FF()（）]/g, ' ').replace(/\s+/g, ' '));
  if (known !== undefined && !isVenueWithYear(outside)) parts.venue = trimMarks(known);
  else if (isVenueWithYear(outside) && !inBrackets.some(isDistinction)) parts.venue = outside;
  else if (isAnnounced || isVenueWithYear(outside)) parts.venue = readVenue(bare);
  else if (!isBehindLinks && style !== 'emphasis' && isNameLike(outside)) parts.venue = readVenue(bare);
}

/** What stands in brackets behind a venue and belongs to it; institutions do not. */
function isDistinction(text: string): boolean {
  return /\d{4}|\b(?:oral|spotlight|poster|highlight|findings|workshop|best paper|award|main|demo|short|long)\b/i.test(
    text,
  );
}

/** "Machine Intelligence Research": a few words, all but the small ones with a capital. */
function isNameLike(text: string): boolean {
  if (text.length > 80 || isLabel(text)) return false;
  const words = text
    .split(/\s+/)
    .filter((word) => !/^(?:of|on|and|the|in|for|&|at|to|de|der|für)$/i.test(word));
  return (
    words.length > 0 &&
    words.length <= 6 &&
    /^\p{Lu}|^npj/u.test(text) &&
    words.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
  );
}
