import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { looksLikeByline } from './byline.js';
import { readDate } from './date.js';
import { foldedByline, isDetailList, isLinkDetail, itemContent, readDetails } from './details.js';
import { linkKind } from './linkKind.js';
import { isVenueWithYear, readLead } from './lead.js';
import { groupLines, openingOf } from './lines.js';
import { readLinks } from './links.js';
import { withoutEmojiNames } from './marks.js';
import { isReadable, type Piece, toPieces } from './pieces.js';
import { plainText } from './plainText.js';
import { isSentence } from './sentence.js';
import { isEntryRow, isPaperTable } from './tables.js';

/** A part of the list that may be an entry. */
export interface EntryBlock {
  kind: 'item' | 'paragraph' | 'row' | 'buried';
  /** Line on which it starts, from 1. */
  line: number;
  /** Its own source, without nested lists that add nothing to it. */
  raw: string;
  /** Its own text and what the items below add to it; empty for what the Markdown hides from a reader. */
  content: PhrasingContent[];
  /** Of a row of a table: its cells and, for each column, the text of the header cell. */
  cells?: PhrasingContent[][];
  header?: string[];
}

/** The blocks of one section that look like entries, in order. */
export function findBlocks(nodes: RootContent[], text: string): EntryBlock[] {
  return nodes.flatMap((node, index): EntryBlock[] => {
    if (isDetailList(node) && (nodes[index - 1]?.type === 'paragraph' || isDetailList(nodes[index - 1])))
      return [];
    if (node.type === 'list') return node.children.flatMap((item) => itemBlocks(item, text, () => true));
    if (node.type === 'table') return rowBlocks(node, text);
    if (node.type === 'paragraph') return paragraphBlocks(node, nodes.slice(index + 1, index + 6), text);
    if (node.type === 'blockquote') return findBlocks(node.children, text);
    if (node.type === 'html' || node.type === 'code') return buriedBlocks(node, text);
    return [];
  });
}

function itemBlocks(
  item: ListItem,
  text: string,
  isWanted: (content: PhrasingContent[]) => boolean,
): EntryBlock[] {
  const lists = item.children.filter((child): child is List => child.type === 'list');
  const own = itemContent(item);
  const details = lists.flatMap(readDetails);
  const content = [...own, ...foldedByline(item), ...details];
  const isEntry = looksLikeEntry(content) && !isGroup(own, lists) && isWanted(own);
  // Below an entry stand its summary and its remarks; only what is whole there is an entry by itself.
  const isWantedBelow = isEntry ? isWholeEntry : () => true;
  const nested = lists.flatMap((list) =>
    list.children.flatMap((child) => itemBlocks(child, text, isWantedBelow)),
  );
  if (!isEntry) return nested;
  const start = item.position!.start;
  const last = item.children.filter((child) => child.type !== 'list' || readDetails(child).length > 0).at(-1);
  const raw = text.slice(start.offset, last?.position?.end.offset ?? start.offset!).trimEnd();
  return [{ kind: 'item', line: start.line, raw, content }, ...nested];
}

function rowBlocks(table: Table, text: string): EntryBlock[] {
  const header = table.children[0]?.children.map((cell) => plainText(cell)) ?? [];
  if (
    !isPaperTable(
      header,
      table.children.slice(1).map((row) => row.children.map((cell) => cell.children)),
    )
  )
    return [];
  return table.children.slice(1).flatMap((row): EntryBlock[] => {
    const { start, end } = row.position!;
    const cells = row.children.map((cell) => cell.children);
    const content = cells.flat();
    const raw = text.slice(start.offset, end.offset).trimEnd();
    return isEntryRow(header, cells) ? [{ kind: 'row', line: start.line, raw, content, cells, header }] : [];
  });
}

/** The entries that a paragraph holds; lists and lines of links below belong to the last. */
function paragraphBlocks(node: Paragraph, following: RootContent[], text: string): EntryBlock[] {
  const groups = groupLines(node, text);
  return groups.flatMap(({ content: own, line, start, end }, index): EntryBlock[] => {
    const below = index === groups.length - 1 ? detailsBelow(following) : null;
    const raw = text.slice(start, below?.end ?? end).trimEnd();
    const content = [...own, ...(below?.content ?? [])];
    const isEntry = looksLikeEntry(content) && (startsLikeEntry(own) || startsLikeEntry(content));
    return isEntry ? [{ kind: 'paragraph', line, raw, content }] : [];
  });
}

function detailsBelow(following: RootContent[]): { content: PhrasingContent[]; end: number } | null {
  const content: PhrasingContent[] = [];
  let end = 0;
  for (const [index, node] of following.entries()) {
    if (isDetailList(node)) content.push(...readDetails(node));
    else if (
      node.type === 'paragraph' &&
      (isLinkDetail(node.children) || (index === 0 && isBylineOnly(node.children)))
    ) {
      content.push({ type: 'text', value: '\n' }, ...node.children);
    } else break;
    end = node.position!.end.offset!;
  }
  return end > 0 ? { content, end } : null;
}

/** A paragraph in italics that is a byline. */
function isBylineOnly(content: PhrasingContent[]): boolean {
  const readable = content.filter(isReadable);
  return readable.length === 1 && readable[0]!.type === 'emphasis' && looksLikeByline(plainText(readable));
}

/** Lines of an HTML block or indented code that were meant as items, for want of a blank line or an indent too many. */
function buriedBlocks(node: RootContent & { type: 'html' | 'code' }, text: string): EntryBlock[] {
  const source = text.slice(node.position!.start.offset, node.position!.end.offset);
  if (/^\s*(?:<!--|<script|<style|<pre|<\?|<!|```|~~~)/i.test(source)) return [];
  const first = node.position!.start.line;
  const items = source.split('\n').flatMap((line, index): EntryBlock[] => {
    const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) && /\]\(https?:/i.test(line);
    return isItem ? [{ kind: 'buried', line: first + index, raw: line.trim(), content: [] }] : [];
  });
  return [...items, ...htmlRows(source, first)];
}

/** Rows and items written in HTML that link to a paper. */
function htmlRows(source: string, first: number): EntryBlock[] {
  let line = first;
  return source.split(/(?=<(?:tr|li)[\s>])/i).flatMap((part): EntryBlock[] => {
    const start = line;
    line += part.split('\n').length - 1;
    const urls = [...part.matchAll(/<a\s[^<>]{0,200}?href=["']?(https?:\/\/[^\s"'<>]{3,300})/gi)].map(
      ([, url]) => url!,
    );
    const isEntry =
      /^<(?:tr|li)/i.test(part) && urls.some((url) => URL.canParse(url) && linkKind('', url) === 'PAPER');
    return isEntry ? [{ kind: 'buried', line: start, raw: part.trim(), content: [] }] : [];
  });
}

function looksLikeEntry(content: PhrasingContent[]): boolean {
  if (isSentence(plainText(content))) return false;
  return (
    readLinks(content).length > 0 ||
    startsWithDate(content) ||
    startsBold(content) ||
    startsWithNames(content) ||
    statesSource(content)
  );
}

/** Prose also holds links and dates; a paragraph that is an entry starts with its title, a number or quotation marks. */
function startsLikeEntry(content: PhrasingContent[]): boolean {
  if (isLinkDetail(content)) return false;
  const opening = openingOf(content);
  if (opening !== 'other' && opening !== 'italic') return true;
  if (startsWithDate(content)) return true;
  if (opening === 'italic') return readLinks(content).length > 0;
  return /^[\s\p{S}]*["“]/u.test(plainText(content)) || endsInLabels(content);
}

/** "A title, ACL 2018 [[pdf](…)] [[code](…)]": links in brackets, and nothing but them, at the end of the line. */
function endsInLabels(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ kind, text }) => kind !== 'text' || /[\p{L}\p{N}]/u.test(text));
  const firstLabel = pieces.findIndex(({ kind }) => kind === 'label');
  const behind = pieces.slice(firstLabel).filter(({ kind }) => kind !== 'label' && kind !== 'break');
  return (
    firstLabel > 0 && behind.every(({ text }) => isSourceOrDistinction(text.replace(/[()（）]/g, '').trim()))
  );
}

function isSourceOrDistinction(text: string): boolean {
  return isVenueWithYear(text) || /^(?:oral|spotlight|poster|highlight|best paper|award)s?$/i.test(text);
}

function startsWithDate(content: PhrasingContent[]): boolean {
  const { date, rest } = readDate(plainText(content));
  return date !== null && /\p{L}/u.test(rest);
}

/** Bold text with nothing readable but a date before it. */
function startsBold(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(withoutEmojiNames(readDate(text).rest)));
  return (
    pieces[at]?.kind === 'strong' &&
    !/[:：]\s*$/.test(pieces[at].text) &&
    !/^\s*[:：]/.test(pieces[at + 1]?.text ?? '')
  );
}

/** "Ada Lovelace and Alan Turing, **A Title**, 1950." */
function startsWithNames(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ kind }) => kind === 'strong');
  if (at < 1 || at > 4) return false;
  const before = readLead(pieces.slice(0, at)).rest;
  return /[,.:]$/.test(before) && before.length <= 1000 && looksLikeByline(before.slice(0, -1));
}

/** A title without link, but with a year in brackets or "et al." behind it. */
function statesSource(content: PhrasingContent[]): boolean {
  const text = plainText(content);
  if (text.length > 400 || announcesNothing(text)) return false;
  return (
    /\bet\.? ?al\b/i.test(text) ||
    /\((?:19|20)\d{2}\)/.test(text) ||
    /\barxiv:\s?\d{4}\.\d{4,5}(?:v\d)?\W*$/i.test(text)
  );
}

function announcesNothing(text: string): boolean {
  return !/^[\s"“'‘[]*[\p{Lu}\p{N}]/u.test(text);
}

/** A bold line, or one without any link, over items that are entries themselves: "- **Datasets**". */
function isGroup(own: PhrasingContent[], lists: List[]): boolean {
  if (lists.length === 0 || readLinks(own).length > 0) return false;
  if (lists.some((list) => list.children.some((child) => isLinkDetail(itemContent(child))))) return false;
  const pieces = toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return pieces.length === 1 && pieces[0]!.kind === 'strong';
}

/** What starts with a date, or with the title of a paper that it links to. */
function isWholeEntry(own: PhrasingContent[]): boolean {
  if (startsWithDate(own)) return true;
  const first = firstPiece(own);
  if (first?.kind !== 'link' && first?.kind !== 'strong') return false;
  const isTitle = first.text.split(/\s+/).length >= 4;
  return isTitle && readLinks(own).some(({ kind }) => kind === 'PAPER');
}

/** The first piece with a letter or digit in it when dates and tick boxes are taken off. */
function firstPiece(content: PhrasingContent[]): Piece | undefined {
  return toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(withoutEmojiNames(readDate(text).rest)));
}
