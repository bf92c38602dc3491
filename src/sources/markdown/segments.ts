import { bracketedNames } from './bracketedNames.js';
import { looksLikeByline } from './byline.js';
import { announced, isLabel } from './label.js';
import { trimMarks } from './marks.js';
import type { Piece } from './pieces.js';
import { hasTopicWord } from './topicWords.js';

/** A part of what stands behind a title: a byline, a venue, a date, or a remark. */
export interface Segment {
  text: string;
  style: 'plain' | 'emphasis' | 'group' | 'code';
  isBehindLinks: boolean;
}

/** The parts, in their order. */
export function segmentsOf(pieces: Piece[]): Segment[] {
  return runsOf(withJoinedNames(pieces)).flatMap(withoutSummary).flatMap(partBrackets);
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
function runsOf(pieces: Piece[]): Segment[] {
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
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'label' || (kind === 'link' && isSmall(text))) {
      flush();
      isBehindLinks = true;
    } else if (kind === 'break') {
      // A byline may be broken over lines behind a comma; any other end of line ends a part.
      const next = pieces[index + 1];
      const isBroken =
        /[,&]\s*$|\sand\s*$/.test(run) && (next === undefined || announced(next.text) === null);
      if (isBroken) run += ' ';
      else flush();
    } else if (kind === 'emphasis' && announced(text)?.what === 'byline') {
      flush();
      run = text;
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

export function isInsideBrackets(run: string): boolean {
  return run.split(/[(（]/).length > run.split(/[)）]/).length;
}
