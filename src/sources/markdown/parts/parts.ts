import type { BylineName } from '../../record.js';
import { areNamesInBrackets } from './bracketedNames.js';
import { areSurnames, looksLikeByline, readByline } from './byline.js';
import { isCampus } from './institution.js';
import { readVenue } from './statedVenue.js';
import { findDate } from '../text/date.js';
import { announced, isLabel } from '../text/label.js';
import { isInstitutionLabelled } from '../text/labelledLine.js';
import { isVenueWithYear } from './lead.js';
import { isPersonShaped } from './nameWords.js';
import { bracketGroups, trimMarks } from '../text/marks.js';
import type { Piece } from '../text/pieces.js';
import { isTeam } from '../../personName.js';
import { withoutPlaceholder } from './placeholder.js';
import { isPublisher } from './publisher.js';
import { isSurname, people, surnamesIn } from './severalSurnames.js';
import { isInsideBrackets, type Segment, segmentsOf } from './segments.js';
import { hasTopicWord } from '../text/topicWords.js';

/** What an entry says of its paper beside the title and the links. */
export interface Parts {
  names: BylineName[];
  etAl: boolean;
  venue: string | null;
  date: string | null;
}

/** Reads byline, venue and date from what stands behind a title, in any order. */
export function readParts(pieces: Piece[]): Parts {
  const parts: Parts = { names: [], etAl: false, venue: null, date: null };
  const segments = segmentsOf(pieces).map((segment) => ({
    ...segment,
    text: takeDates(parts, takeYearBeforeNames(parts, withoutPlaceholder(segment.text))),
  }));
  const bylines = segments.filter(isByline);
  const byline =
    bylines.find(({ text }) => /\bet\.? ?al\b/i.test(text)) ??
    // Beside a byline of several, what looks like one name is something else.
    bylines.find(({ text }) => readByline(text).names.length > 1) ??
    bylines[0] ??
    segments.find(isTeamInItalics);
  if (byline) takeByline(parts, byline.text);
  // Beside a tag that is a venue, no other is one.
  const isTagged = segments.some(({ style, text }) => style === 'code' && isVenueWithYear(text));
  const isNamed = ({ text }: Segment) => announced(text)?.what === 'venue';
  for (const segment of [...segments.filter(isNamed), ...segments.filter((one) => !isNamed(one))]) {
    const isOtherTag = isTagged && segment.style === 'code' && !isVenueWithYear(segment.text);
    if (segment !== byline && !isOtherTag) takeVenue(parts, segment);
  }
  return parts;
}

/** "1982 Ada Lovelace, Alan Turing" */
function takeYearBeforeNames(parts: Parts, text: string): string {
  const [start, year] = /^[\s,.–-]*((?:19|20)\d{2})[\s,:.–-]+(?=\p{Lu})/u.exec(text) ?? [];
  if (year === undefined || isVenueWithYear(text) || !looksLikeByline(text.slice(start!.length))) return text;
  parts.date ??= year;
  return text.slice(start!.length);
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

/** "by Ada Lovelace", "by de Rooij, Ada" */
const by =
  /^[\s,>]*(?:curated |edited )?by\s+(?:(?:de|van|von|der|den|del|di|da|du|la|le|ten|ter|zur)\s+){0,3}\p{Lu}/u;

function isByline({ text, style }: Segment): boolean {
  if (isInstitutionLabelled(text)) return false;
  const label = announced(text);
  if (label?.what === 'byline') return isAnnouncedByline(text.slice(label.length));
  if (by.test(text) && isPersonBy(text)) return true;
  const bare = text;
  if (style === 'group') return areNamesInBrackets(bare);
  if (style === 'source' && !/\bet\.? ?al\b/i.test(bare)) return false;
  if (style === 'code') return false;
  if (areSurnames(bare)) return true;
  return !isVenueWithYear(bare) && (looksLikeByline(bare) || bylineBehindVenue(bare) !== null);
}

/** "by Ada Lovelace", "by Lovelace, Ada. KDD": one name is enough behind such a word. */
function isPersonBy(text: string): boolean {
  if (surnamesBy(text) !== null) return true;
  const { names } = readByline(text);
  return (
    names.length > 0 &&
    names.every(({ name, kind }) => kind === 'PERSON' && isPersonShaped(name)) &&
    !hasTopicWord(names.map(({ name }) => name).join(' '))
  );
}

/** "by Hopper", "by Lovelace and Babbage": behind such a word one name is no team's, unless the team is known. */
function surnamesBy(text: string): BylineName[] | null {
  const written = /^[\s,>]*by\s+(\p{Lu}[^\d()]{1,80}?)[\s,.;:]*$/u.exec(text)?.[1];
  const names = written === undefined ? null : surnamesIn(written);
  // "by Lovelace, Ada" names one.
  const isInverted = names?.length === 2 && !/\s(?:and|&)\s/.test(written!);
  return names === null || isInverted ? null : people(names);
}

/** What a list itself calls the authors may have a slip of the pen; a sentence is none. */
function isAnnouncedByline(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const names = text.split(/[,;，、&]|\sand\s/);
  const isOne = isSurname(text.trim()) && readByline(text).names.length === 1;
  return isOne || looksLikeByline(text) || (names.length > 1 && words.length <= names.length * 4);
}

/** "Applied Weaving 2023" is more like a journal than like a team. */
const wordsAndYear = /^(\p{Lu}[\p{L}&]+(?: [\p{L}&]+)+) (?:19|20)\d{2}$/u;

/** A few words in italics that are no venue name a team or an author. */
function isTeamInItalics({ text, style, isAmidWords }: Segment): boolean {
  if (style !== 'emphasis' || isAmidWords || isVenueWithYear(text) || announced(text)) return false;
  if (isLabel(text) || isPublisher(text) || ofPublications.test(text)) return false;
  const [, beforeYear] = wordsAndYear.exec(text) ?? [];
  if (beforeYear !== undefined && !isTeam(beforeYear, false)) return false;
  // "Flow Matching" says what the paper is about.
  if (!/[.,:\d]/.test(text) && hasTopicWord(text) && !isTeam(text, false)) return false;
  const { masked } = bracketGroups(text);
  // "Improved perception of moving threads" says what is new.
  if ((masked.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) >= 3) return false;
  return /^[\p{L}@]/u.test(text) && /\p{Lu}|@/u.test(text) && masked.split(/\s+/).length <= 6;
}

/** Kinds of publications, and no teams. */
const ofPublications =
  /\b(?:blog|thesis|dissertation|tutorial|workshop|report|journal|letters|reviews?|magazine|transactions|proceedings|symposium|conference|bulletin|annals|press|preprint|chapter|book|talk|slides|course)\b/i;

function takeByline(parts: Parts, text: string): void {
  const label = announced(text);
  const bare = label?.what === 'byline' ? text.slice(label.length).trim() : text;
  const behind = bylineBehindVenue(bare);
  const { names, etAl, venue } = readByline(behind?.byline ?? bare);
  parts.names = surnamesBy(text) ?? withoutTitle(names);
  parts.etAl = etAl || (label?.what === 'byline' && /^\W*first author\b/i.test(text));
  parts.venue = behind?.venue ?? venue;
}

/** "Ada Lovelace, Alan Turing, Deep Looms for Image Weaving": behind names, some words of a topic are the title again. */
function withoutTitle(names: BylineName[]): BylineName[] {
  const words = names.at(-1)?.name.split(/\s+/) ?? [];
  const isTitle = names.length > 2 && words.length > 2 && words.filter(hasTopicWord).length > 1;
  return isTitle ? names.slice(0, -1) : names;
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
  if (parts.venue !== null || isInstitutionLabelled(text) || isCampus(text)) return;
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
  else if (style === 'code' && isVenueWithYear(withoutShortYear(outside)))
    parts.venue = withoutShortYear(outside);
  else if (style === 'group' && yearAndVenue.test(bare))
    parts.venue = trimMarks(bare.replace(/[[\]()]/g, ''));
  else if ((style === 'emphasis' ? ofPublications.test(bare) : !isBehindLinks) && isNameLike(outside))
    parts.venue = readVenue(bare);
}

/** "arXiv 26.8" */
function withoutShortYear(text: string): string {
  return text.replace(/\s\d{2}\.\d{1,2}$/, '');
}

/** "[2024-Loom Computing]" */
const yearAndVenue = /^\W*(?:19|20)\d{2}\s?[-–]\s?\p{L}[\p{L}\p{N} @&/.]{2,40}\W*$/u;

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
