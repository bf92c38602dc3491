import { isVenueWithYear } from './lead.js';
import { bracketedNames } from './bracketedNames.js';
import { looksLikeByline } from './byline.js';
import { documentTypes } from '../text/documentType.js';
import { announced, isLabel } from '../text/label.js';
import { trimMarks } from '../text/marks.js';
import { namesBehindBrackets } from './namesBehindBrackets.js';
import { namesBehindSource } from './namesBehindSource.js';
import { namesFromPlace } from './namesFromPlace.js';
import type { Piece } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

const documentType = new RegExp(`^${documentTypes}$`);
/** "[C]//" */
const beforeProceedings = new RegExp(String.raw`(\[${documentTypes}\])\s?//`, 'g');

/** A part of what stands behind a title: a byline, a venue, a date, or a remark. */
export interface Segment {
  text: string;
  /** `source` is where the paper appeared: a link with a number in it, or what stands in italics behind "in". */
  style: 'plain' | 'emphasis' | 'group' | 'code' | 'source';
  isBehindLinks: boolean;
  /** In italics amid the words of a sentence. */
  isAmidWords: boolean;
}

/** The parts, in their order. */
export function segmentsOf(pieces: Piece[]): Segment[] {
  return runsOf(withJoinedNames(pieces))
    .flatMap(withoutSummary)
    .flatMap(partBrackets)
    .flatMap(partPlace)
    .flatMap(partSource);
}

/**
 * "*Ada Lovelace*, *Alan Turing*", "*Ada Lovelace*, Alan Turing", "Ada Lovelace *et al.*": italics on some of the names
 * part no byline.
 */
function withJoinedNames(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    const isMore = piece.kind === 'emphasis' && /^,?\s*(?:et\.? al|and others)\.?,?\s*$/i.test(piece.text);
    const isBehindText =
      last?.kind === 'text' && (piece.kind === 'text' || (isMore && /\p{L}[.,]?\s*$/u.test(last.text)));
    if (last !== undefined && (isBehindText || areOneByline(last, piece, pieces[index + 1]))) {
      result[result.length - 1] = { kind: 'text', text: `${last.text}${piece.text}` };
    } else result.push(piece);
  }
  return result;
}

/** Whether two pieces, one of them in italics, hold names of one byline, with a comma or "and" between them. */
function areOneByline(last: Piece, piece: Piece, next: Piece | undefined): boolean {
  // "*Ada Lovelace (Some University)*; Alan Turing (Another)*": the star of an author ends italics that a byline began.
  if (/\)\s*$/.test(last.text) && /^\s*;\s+\p{L}/u.test(piece.text) && areStyled(last, piece)) return true;
  if (last.kind === 'emphasis' && piece.kind === 'text') {
    const isBetween = next?.kind === 'emphasis' && /^\s?(?:,|and|&|, and|, &)\s?$/.test(piece.text);
    return isBetween ? areNames(last.text) : isOneName(last.text) && startsWithName(piece.text);
  }
  if (last.kind !== 'text' || piece.kind !== 'emphasis') return false;
  const before = last.text.split(/,\s|\sand\s/).at(-2) ?? '';
  return /(?:,|\sand|&)\s?$/.test(last.text) && isOneName(piece.text) && areNames(before);
}

function areStyled(...pieces: Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'text' || kind === 'emphasis');
}

function areNames(text: string): boolean {
  return text.length < 2_000 && /\s/.test(text.trim()) && looksLikeByline(trimMarks(text));
}

function isOneName(text: string): boolean {
  const name = trimMarks(text);
  return /\s/.test(name) && !/[,;&]|\sand\s/.test(name) && areNames(name);
}

/** ", Alan Turing, …", " and Alan Turing. …" */
function startsWithName(text: string): boolean {
  const name =
    /^\s?(?:,|and|&|, and|, &)\s((?:\p{Lu}\.\s?){0,3}(?:[^\s,.;:()]+\s(?:\p{Lu}\.\s)?){0,3}[^\s,.;:()]+)(?=[,.;:(]|\sand\s|\s&\s|\s*$)/u.exec(
      text,
    )?.[1];
  return name !== undefined && isOneName(name);
}

/** "Ada Lovelace, Alan Turing; This paper shows …": a summary behind the semicolon that ends the names. */
function withoutSummary(segment: Segment): Segment[] {
  const text = segment.text.replace(/^[\s,;.:]+/, '');
  const stop = text.indexOf(';');
  if (segment.style !== 'plain' || stop < 0) return [segment];
  const names = text.slice(0, stop);
  const behind = text.slice(stop + 1);
  const clause = behind
    .split(/[;,.]/, 1)[0]!
    .replace(/\([^()]*(?:\)|$)/g, '')
    .trim();
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

function partPlace(segment: Segment): Segment[] {
  const found = segment.style === 'plain' ? namesFromPlace(segment.text) : null;
  if (found === null) return [segment];
  const { names, venue } = found;
  return [names, venue].filter(Boolean).map((text) => ({ ...segment, text }));
}

function partSource(segment: Segment): Segment[] {
  const { text: written, style } = segment;
  const found = style === 'plain' ? (namesBehindBrackets(written) ?? namesBehindSource(written)) : null;
  if (found === null) return [segment];
  return [found.venue, found.names].map((text) => ({ ...segment, text }));
}

/** Without the bracket at its end that opens before it: "(*Loom Practice 2024*)". */
function withoutClosing(text: string): string {
  return /[(（[]/.test(text) ? text : text.replace(/\s*[)）\]]+$/, '');
}

/** Text runs between links, bars, ends of lines and changes of style. */
function runsOf(pieces: Piece[]): Segment[] {
  const segments: Segment[] = [];
  let run = '';
  let isBehindLinks = false;
  const add = (text: string, style: Segment['style'], isAmidWords = false) => {
    const bare = trimMarks(text);
    // "[arXiv]" without an address is a link to come; "arXiv." is a venue.
    const isPlaceholder = isLabel(bare) && (style === 'group' || !/[(（]|arxiv/i.test(bare));
    const isType = style === 'group' && documentType.test(bare);
    if (/[\p{L}\p{N}]/u.test(text) && !isPlaceholder && !isType)
      segments.push({ text: withoutClosing(text.trim()), style, isBehindLinks, isAmidWords });
  };
  const flush = () => {
    for (const { text, isGroup } of splitRun(run)) add(text, isGroup ? 'group' : 'plain');
    run = '';
  };
  for (const [index, { kind, text, isCode }] of pieces.entries()) {
    if (kind === 'label' || (kind === 'link' && isSmall(text))) {
      flush();
      const source = /^\[([^[\]]*\d{2}[^[\]]*)\]$/.exec(text)?.[1];
      if (source !== undefined && isVenueWithYear(source)) add(source, 'source');
      isBehindLinks = true;
    } else if (kind === 'break') {
      // A byline may be broken over lines behind a comma, and so may what is in brackets; any other end of line ends a part.
      const next = pieces[index + 1];
      const isWithin = isInsideBrackets(run) && /^[^()（）]*[)）]/.test(next?.text ?? '');
      const isBroken =
        (isWithin || /[,&]\s*$|\sand\s*$/.test(run)) && (next === undefined || announced(next.text) === null);
      if (isBroken) run += ' ';
      else flush();
    } else if (kind === 'emphasis' && announced(text)?.what === 'byline') {
      flush();
      run = text;
    } else if (kind === 'emphasis' && !isInsideBrackets(run)) {
      const opening = /(?:^|[\s,.;])in:?\s*$/i.exec(run);
      const isAmidWords = /[\p{Ll}\p{N}]\s+$/u.test(run) && !/\bby\s+$/i.test(run);
      if (opening !== null) run = run.slice(0, opening.index);
      flush();
      add(text, opening === null ? 'emphasis' : 'source', isAmidWords);
    } else if (kind === 'link' && /\d/.test(text)) {
      flush();
      add(text, 'source');
    } else if (kind === 'code' || isCode === true) {
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
    .replace(beforeProceedings, '$1 ')
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

/** "thesis in pdf", "paperback@shop", "(paper)": the text of a link that says where it leads and is no part of a byline. */
function isSmall(text: string): boolean {
  return /^\(?\p{Ll}[\p{L}-]*(?:[\s@)]|$)/u.test(text);
}

export function isInsideBrackets(run: string): boolean {
  return run.split(/[(（]/).length > run.split(/[)）]/).length;
}
