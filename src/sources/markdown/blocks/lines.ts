import type { Paragraph, PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { readDate } from '../text/date.js';
import { isLinkDetail } from './linkDetail.js';
import { isLabelledLine } from '../text/labelledLine.js';
import { areEntries } from './lineEntries.js';
import { withoutEmojiNames, withoutNumber } from '../text/marks.js';
import { isReadable, toPieces } from '../text/pieces.js';

/** Lines of a paragraph that belong together, with the place of the first. */
export interface LineGroup {
  content: PhrasingContent[];
  /** From 1. */
  line: number;
  start: number;
  end: number;
}

/** With what a line starts, dates, emoji and brackets aside; `index` is a number in bold. */
export type Opening = 'strong' | 'link' | 'italic' | 'index' | 'other';

/**
 * The entries that a paragraph may hold: its lines, gathered so that each group starts like the first. A paragraph
 * with hard breaks is one group; so is a line with badges below it; entries one a line are as many groups.
 */
export function groupLines(paragraph: Paragraph, text: string): LineGroup[] {
  const groups: LineGroup[][] = [];
  let first: Opening = 'other';
  const lines = splitLines(paragraph, text);
  const isDetail = ({ content }: LineGroup) => isLabelledLine(content) && !isLabelledLine(lines[0]!.content);
  const parted = splitLines(paragraph, text, true);
  if (areEntries(parted.map(({ content }) => content))) return parted;
  for (const line of lines) {
    const opening = openingOf(line.content);
    const last = groups.at(-1);
    if (!last) first = opening;
    const startsNew =
      !last ||
      (opening === first && opening !== 'other' && opening !== 'italic' && areWhole(last) && !isDetail(line));
    if (last && startsNew && areTagsOfTitle(line, last)) last.push(withoutBold(line));
    else if (startsNew) groups.push([line]);
    else last.push(line);
  }
  return groups.map(asOne);
}

function asOne(lines: LineGroup[]): LineGroup {
  const content = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line.content : [{ type: 'text', value: '\n' }, ...line.content],
  );
  return { ...lines[0]!, content, end: lines.at(-1)!.end };
}

/** "**Content-aware** **2D** [[Paper](…)]" below a title in bold that leads nowhere yet: its tags, before its links. */
function areTagsOfTitle({ content }: LineGroup, above: LineGroup[]): boolean {
  const title = toPieces(above[0]!.content).find(({ text }) => /\p{L}/u.test(text));
  if (title?.kind !== 'strong' || wordsOf(title.text) < 4) return false;
  if (above.some((line) => readLinks(line.content).length > 0)) return false;
  const pieces = toPieces(content).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const tags = pieces.filter(({ kind, text }) => kind === 'strong' && wordsOf(text) <= 2);
  const links = pieces.filter(({ kind }) => kind === 'label');
  return tags.length > 0 && links.length > 0 && tags.length + links.length === pieces.length;
}

function withoutBold(line: LineGroup): LineGroup {
  return { ...line, content: line.content.filter(({ type }) => type !== 'strong') };
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** More than a title, or a title that leads to its paper: what follows in the same shape is another entry. */
function areWhole(lines: LineGroup[]): boolean {
  const pieces = lines
    .flatMap(({ content }) => toPieces(content))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text) || piece.kind === 'label');
  return pieces.length > 1 || pieces[0]?.kind === 'link';
}

export function openingOf(content: PhrasingContent[]): Opening {
  if (isLinkDetail(content)) return 'other';
  const bold = toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(withoutEmojiNames(text)));
  if (bold?.kind === 'strong' && /^\W*\d{1,4}\W*$/.test(bold.text)) return 'index';
  // ":star: [Notes](…) [A Title](…)": a link before the title that says where it leads.
  const piece = toPieces(content).find(
    ({ kind, text }) =>
      kind !== 'label' &&
      /[\p{L}\p{N}]/u.test(
        withoutNumber(withoutEmojiNames(readDate(kind === 'text' ? withoutTags(text) : text).rest)),
      ),
  );
  if (piece?.kind === 'link') return piece.isBold ? 'strong' : 'link';
  if (piece?.kind === 'emphasis') return 'italic';
  return piece?.kind === 'strong' ? 'strong' : 'other';
}

/** "[PLDI'98] ", "1.【】": tags that stand alone before a title in a link or in bold. */
function withoutTags(text: string): string {
  return text.replace(/^(\s*(?:\d{1,4}[.)])?\s*)(?:[[【][^[\]【】]{0,40}[\]】]\s*){1,3}$/, '$1');
}

/** `<a href="https://…">` or its end: with a picture below it, it stands on a line of its own. */
function isAnchor(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<\/?a[\s>]/i.test(node.value);
}

/** The paragraph's children, parted at the ends of lines, also at hard breaks where those are asked for. */
export function splitLines(paragraph: Paragraph, text: string, atBreaks = false): LineGroup[] {
  const lines: LineGroup[] = [];
  let { line, offset: start } = {
    line: paragraph.position!.start.line,
    offset: paragraph.position!.start.offset!,
  };
  let content: PhrasingContent[] = [];
  let at = start;
  const finish = (end: number) => {
    if (
      content.some((node) => isReadable(node) || node.type === 'link' || (lines.length > 0 && isAnchor(node)))
    ) {
      const indent = /^\s*/.exec(text.slice(start, end))![0].length;
      lines.push({ content, line, start: start + indent, end });
    }
    content = [];
  };
  for (const node of paragraph.children) {
    if (node.type === 'break' && atBreaks && node.position !== undefined) {
      finish(node.position.start.offset!);
      ({ line, offset: start = at } = node.position.end);
      at = start;
      continue;
    }
    const nodeEnd = node.position?.end.offset ?? at + ('value' in node ? node.value.length : 0);
    if (node.type !== 'text' || !node.value.includes('\n')) {
      content.push(node);
      at = nodeEnd;
      continue;
    }
    // A line ends where the source has a line feed; the value of a text may differ from its source elsewhere.
    // Text that the parser cut up to make a link of an address has lost its place.
    let from = node.position?.start.offset ?? at;
    let sourceLine = node.position?.start.line ?? line;
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) {
        const feed = text.indexOf('\n', from);
        const end = feed < 0 || feed > nodeEnd ? nodeEnd : feed;
        finish(end);
        from = Math.min(end + 1, nodeEnd);
        start = from;
        sourceLine += 1;
        line = sourceLine;
      }
      if (value !== '') content.push({ type: 'text', value });
    }
    at = nodeEnd;
  }
  finish(paragraph.position!.end.offset!);
  return lines;
}
